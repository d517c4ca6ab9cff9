// T10, T11, T13 and T15: words, languages and links.

import { readFileSync } from 'node:fs';
import { inPage } from './check.mjs';

const eyes = readFileSync(new URL('../support/eyes.js', import.meta.url), 'utf8');

const SCRIPTS = { ar: 'Arabic', fa: 'Arabic', prs: 'Arabic', ckb: 'Arabic', ur: 'Arabic', ti: 'Ethiopic', uk: 'Cyrillic', ru: 'Cyrillic' };
const RTL = ['ar', 'fa', 'prs', 'ckb', 'ur'];

// Each run of text is in the script of the language that its nearest `lang` names. Names and addresses in Latin letters are
// at home everywhere; a sentence in them is not.
function languages({ lang, SCRIPTS, RTL }) {
  const { texts } = window.__eyes;
  const faults = [];
  const root = document.documentElement;
  if (root.lang !== lang || !lang) faults.push(`<html lang="${root.lang}">`);
  if (root.dir !== (RTL.includes(lang) ? 'rtl' : 'ltr')) faults.push(`<html dir="${root.dir}"> for ${lang}`);
  for (const element of document.querySelectorAll('[lang]')) {
    try { new Intl.Locale(element.lang); } catch { faults.push(`lang="${element.lang}" is no language`); }
    const direction = RTL.includes(element.lang.split('-')[0]) ? 'rtl' : 'ltr';
    if (getComputedStyle(element).direction !== direction) faults.push(`direction ${getComputedStyle(element).direction} for ${element.lang}: ${element.textContent.trim().slice(0, 30)}`);
  }
  const count = (text, script) => (text.match(new RegExp(`\\p{Script=${script}}`, 'gu')) ?? []).length;
  for (const node of texts(document.documentElement)) {
    const said = node.parentElement.closest('[lang]')?.lang.split('-')[0] ?? '';
    const own = SCRIPTS[said] ?? 'Latin';
    for (const script of ['Arabic', 'Ethiopic', 'Cyrillic']) {
      if (script !== own && count(node.data, script) > 2) faults.push(`${script} text is said to be ${said}: ${node.data.trim().slice(0, 30)}`);
    }
    const sentence = /(?:\p{Script=Latin}+[ ,]+){6,}/u.exec(node.data);
    if (own !== 'Latin' && sentence) faults.push(`Latin text is said to be ${said}: ${sentence[0].slice(0, 40)}`);
  }
  // A link in a writer's own words may lead to a page in another language; then its language is told beside it.
  const told = (link) => link.nextElementSibling?.matches('.other-language') && link.nextElementSibling.querySelector(`[lang="${link.hreflang}"]`);
  for (const link of document.querySelectorAll('a[hreflang]')) {
    if (!link.closest(`[lang="${link.hreflang}"]`) && link.hreflang !== lang && !told(link)) faults.push(`hreflang ${link.hreflang} without lang: ${link.textContent.trim().slice(0, 30)}`);
  }
  return [...new Set(faults)].slice(0, 8);
}

function mirrored({ lang, width, RTL }) {
  const { shown, texts, where } = window.__eyes;
  const faults = [];
  for (const link of document.querySelectorAll('a[href^="tel:"],a[href^="sms:"],a[href^="mailto:"]')) {
    if (/[\d@]/.test(link.textContent) && !link.querySelector('bdi[dir=ltr]')) faults.push(`its number may turn around: ${where(link)}`);
  }
  if (!RTL.includes(lang)) return faults.slice(0, 8);
  for (const node of texts(document.querySelector('main'))) {
    const phone = /(?<!\p{L})0\d{1,3}[- ]\d[\d ]{4,}|https?:\/\/\S+|www\.\S+/u.exec(node.data);
    if (phone && !node.parentElement.closest('[dir=ltr]')) faults.push(`may turn around: ${phone[0]}`);
  }
  const middle = (element) => { const box = element.getBoundingClientRect(); return box.left + box.width / 2; };
  if (width >= 768 && middle(document.querySelector('.exit')) > innerWidth / 2) faults.push('the exit is not at the end of the line');
  for (const element of document.querySelectorAll('main p,main li,main h1,main h2,main .callout,main .contact')) {
    if (!shown(element)) continue;
    const style = getComputedStyle(element);
    if (style.direction === 'rtl' && style.textAlign === 'left') faults.push(`is set from the left: ${where(element)}`);
    const [left, right] = [Number.parseFloat(style.borderLeftWidth), Number.parseFloat(style.borderRightWidth)];
    if (style.direction === 'rtl' && left > right) faults.push(`its mark is on the wrong side: ${where(element)}`);
    if (style.direction === 'rtl' && Number.parseFloat(style.paddingLeft) > Number.parseFloat(style.paddingRight) + 1) faults.push(`is indented on the wrong side: ${where(element)}`);
  }
  return [...new Set(faults)].slice(0, 8);
}

// What is there only by script is marked so: it adds controls, never words that anybody would miss.
function sameWithout({ html }) {
  const plain = (root) => {
    const copy = root.cloneNode(true);
    for (const element of copy.querySelectorAll('script,style,[data-scripted]')) element.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  const [served, now] = [plain(new DOMParser().parseFromString(html, 'text/html').body), plain(document.body)];
  if (served === now) return [];
  let at = 0;
  while (served[at] === now[at]) at += 1;
  return [`a script changes the text: "${served.slice(at, at + 40)}" becomes "${now.slice(at, at + 40)}"`];
}

const visible = () => window.__eyes.texts().filter((node) => window.__eyes.shown(node.parentElement)).map((node) => node.data.trim());

// Each tab has one beside it that runs no scripts.
const beside = new WeakMap();

async function plainTab(tab, browser, width) {
  if (!beside.has(tab)) beside.set(tab, await (await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } })).newPage());
  return beside.get(tab);
}

async function withoutScripts({ tab, url, browser, width }) {
  const plain = await plainTab(tab, browser, width);
  await plain.goto(url);
  await plain.evaluate(eyes);
  const without = new Set(await plain.evaluate(visible));
  const lost = (await tab.evaluate(visible)).filter((text) => !without.has(text) && text);
  const scripted = new Set(await tab.evaluate(() => [...document.querySelectorAll('[data-scripted],.exit-hint')].flatMap((element) => window.__eyes.texts(element).map((node) => node.data.trim()))));
  return lost.filter((text) => !scripted.has(text)).slice(0, 5).map((text) => `is missing without JavaScript: "${text.slice(0, 50)}"`);
}

// Words that say nothing by themselves, in the languages that the testers read.
const VAGUE = ['här', 'klicka här', 'läs mer', 'mer', 'länk', 'denna länk', 'här kan du läsa mer', 'here', 'click here', 'read more', 'more', 'link', 'this page',
  'هنا', 'انقر هنا', 'اقرأ المزيد', 'المزيد', 'tästä', 'lue lisää', 'lisää', 'тут', 'детальніше', 'ከዚህ', 'ኣብዚ', 'halkan', 'اینجا', 'لێرە'];

function links({ VAGUE }) {
  const { shown, name, where } = window.__eyes;
  const faults = [];
  const places = new Map();
  // What a link means may stand in the heading above it: "Protected housing" below "Children" and below "Adults".
  let heading = '';
  for (const link of document.querySelectorAll('main :is(h2,h3),a[href]')) {
    if (link.matches('h2,h3')) { heading = link.textContent; continue; }
    const said = name(link).toLowerCase().replace(/[.:!»›→]+$/u, '').trim();
    if (!said) faults.push(`a link without words: ${link.getAttribute('href')}`);
    if (VAGUE.includes(said)) faults.push(`a vague link: "${said}"`);
    if (/^https?:\/\/\S+$/.test(said)) faults.push(`an address as words: ${said}`);
    const inList = link.closest('main') && !link.closest('nav,h2,h3');
    const key = `${heading}|${link.closest('li,p,section,h2')?.querySelector('.for')?.textContent ?? ''}|${said}`;
    if (inList && shown(link)) {
      if (places.has(key) && places.get(key) !== link.href) faults.push(`two links with one name: "${said}"`);
      places.set(key, link.href);
    }
    const text = link.closest('main p,main li,main dd,main td');
    const style = getComputedStyle(link);
    const told = style.textDecorationLine.includes('underline') || Number.parseFloat(style.borderBottomWidth) >= 1 || link.matches('[aria-current]') || Number(style.fontWeight) >= 700 && link.closest('.cards,.letters');
    if (text && shown(link) && !told) faults.push(`a link by colour alone: ${where(link)}`);
  }
  // What a box is stands in words at its head, not in its colour.
  for (const box of document.querySelectorAll('.callout,.acute')) {
    const head = box.querySelector('.callout-title,h2');
    if (!head || !shown(head) || !head.textContent.trim()) faults.push(`says what it is by colour alone: ${where(box)}`);
  }
  for (const picture of document.querySelectorAll('img')) {
    if (!picture.hasAttribute('alt')) faults.push(`a picture without alt: ${picture.src}`);
    if (/\.(jpe?g|png|webp|svg|gif)$/i.test(picture.alt) || /^(img|dsc|bild)[_-]?\d+$/i.test(picture.alt)) faults.push(`a file name as alt: ${picture.alt}`);
  }
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  faults.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the id ${id} is there twice`));
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const id = decodeURIComponent(link.hash.slice(1));
    if (id && !document.getElementById(id)) faults.push(`leads nowhere on the page: ${where(link)}`);
  }
  if (document.querySelectorAll('h1').length !== 1) faults.push(`${document.querySelectorAll('h1').length} headings of level 1`);
  return [...new Set(faults)].slice(0, 8);
}

export default [
  inPage({ id: 'T10', says: 'page and parts say their language and direction', pages: 'every', at: [320], knows: { SCRIPTS, RTL }, look: languages }),
  inPage({ id: 'T11', says: 'right to left mirrors; numbers and addresses do not turn', pages: 'every', at: [1280], knows: { RTL }, look: mirrored }),
  { id: 'T13', says: 'scripts change no word', pages: 'every', at: [1280], look: ({ tab, known }) => tab.evaluate(sameWithout, { html: known.html }) },
  { id: 'T13', says: 'the same text is shown without JavaScript', pages: 'sample', at: [1600], look: withoutScripts },
  inPage({ id: 'T15', says: 'links and pictures say what they are', pages: 'every', at: [320], knows: { VAGUE }, look: links }),
];
