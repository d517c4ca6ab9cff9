// T4-T9, T12 and T14: what a page looks like when its reader changes how it is shown.

import { inPage, under } from './check.mjs';

// Content that sticks out of the window, is cut off, or lies outside its own box.
export function overflow() {
  const { shown, where } = window.__eyes;
  const faults = [];
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > width + 1) faults.push(`the page scrolls sideways: ${document.scrollingElement.scrollWidth} px in ${width}`);
  const scrolls = (element) => element.closest('.table,pre');
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('svg') || scrolls(element) || !shown(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.right > width + 1 || box.left < -1) faults.push(`sticks out: ${where(element)} ${Math.round(box.left)}..${Math.round(box.right)}`);
    const style = getComputedStyle(element);
    const cuts = style.overflowX === 'hidden' || style.overflowX === 'clip' || style.overflowY === 'hidden' || style.overflowY === 'clip';
    if (cuts && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) faults.push(`is cut off: ${where(element)}`);
    if (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth) faults.push(`is cut off: ${where(element)}`);
  }
  return [...new Set(faults)].slice(0, 8);
}

const SPACING = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

async function textSpacing({ tab }) {
  await tab.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  try { return await tab.evaluate(overflow); } finally { await tab.evaluate(() => { document.adoptedStyleSheets = []; }); }
}

function sizes() {
  window.__sized ??= [...new Set(window.__eyes.texts().map((node) => node.parentElement))].filter(window.__eyes.shown);
  return window.__sized.map((element) => [window.__eyes.where(element), window.__eyes.shown(element) ? Number.parseFloat(getComputedStyle(element).fontSize) : 0]);
}

// The reader's own setting, not zoom: the browser's standard size goes from 16 to 32 px.
async function textTwice({ tab }) {
  const session = await tab.context().newCDPSession(tab);
  await tab.evaluate(() => { delete window.__sized; });
  const before = await tab.evaluate(sizes);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  try {
    const after = await tab.evaluate(sizes);
    const faults = before.flatMap(([where, size], at) => {
      if (where.includes('.exit-hint')) return [];
      if (!after[at][1]) return [`is gone at twice the text size: ${where}`];
      return after[at][1] < size * 1.6 ? [`does not grow with the reader's text size: ${where}`] : [];
    });
    return [...new Set([...faults, ...await tab.evaluate(overflow)])].slice(0, 8);
  } finally {
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
    await session.detach();
  }
}

// WCAG 2.5.8 with its exceptions (a link in a sentence; enough room around), and 44 px for what is pressed in distress.
function targets() {
  const { shown, where } = window.__eyes;
  const all = [...document.querySelectorAll('a[href],button,input,summary,select')].filter(shown);
  const boxes = all.map((element) => element.getBoundingClientRect());
  const inSentence = (element) => {
    const block = element.closest('p,li,dd,dt,td,figcaption');
    if (!block || getComputedStyle(element).display !== 'inline') return false;
    return block.textContent.trim().length > element.textContent.trim().length + 8;
  };
  const faults = [];
  all.forEach((element, at) => {
    const box = boxes[at];
    const urgent = element.matches('a.exit,a[href^="tel:"],a[href^="sms:"]');
    const least = urgent ? 43.5 : 23.5;
    if (box.width >= least && box.height >= least) return;
    if (urgent) { faults.push(`${Math.round(box.width)}×${Math.round(box.height)} px, not 44: ${where(element)}`); return; }
    if (inSentence(element)) return;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const crowded = boxes.some((other, index) => {
      if (index === at || all[index].contains(element) || element.contains(all[index])) return false;
      const [dx, dy] = [Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)];
      return Math.hypot(dx, dy) < 12;
    });
    if (crowded) faults.push(`${Math.round(box.width)}×${Math.round(box.height)} px, not 24, and crowded: ${where(element)}`);
  });
  return [...new Set(faults)].slice(0, 8);
}

// With forced colours only borders, lines and words are left: each box that means something needs one.
function forced() {
  const { shown, where } = window.__eyes;
  const faults = [];
  const edged = (style) => ['Top', 'Right', 'Bottom', 'Left'].some((side) => Number.parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== 'none');
  for (const element of document.querySelectorAll('body *')) {
    if (!shown(element)) continue;
    const style = getComputedStyle(element);
    if (style.forcedColorAdjust === 'none') faults.push(`refuses the reader's colours: ${where(element)}`);
    const box = element.matches('.callout,.acute,.notice,.contact,.cards li,.picker a,.exit,.call,.way,.chip');
    if (box && !edged(style)) faults.push(`its box is gone: ${where(element)}`);
    const link = element.matches('a[href],button') && !box;
    const lined = style.textDecorationLine.includes('underline') || edged(style) || element.matches('[aria-current]') || element.querySelector('svg,img');
    if (link && !lined && !element.closest('.brand')) faults.push(`nothing says that it can be pressed: ${where(element)}`);
    if (element.matches('[aria-current]') && element.tagName === 'A' && Number(style.fontWeight) < 600 && style.textDecorationLine === 'none') faults.push(`nothing says that it is the current one: ${where(element)}`);
  }
  return [...new Set(faults)].slice(0, 8);
}

function moving() {
  const { where } = window.__eyes;
  const faults = document.getAnimations().map((animation) => `moves: ${where(animation.effect.target)}`);
  for (const element of document.querySelectorAll('*')) {
    for (const pseudo of [null, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      const lasts = (value) => value.split(',').some((part) => Number.parseFloat(part) > 0);
      if (style.animationName !== 'none' && lasts(style.animationDuration)) faults.push(`is animated: ${where(element)}`);
      if (lasts(style.transitionDuration)) faults.push(`has a transition: ${where(element)}`);
      if (style.scrollBehavior === 'smooth') faults.push(`scrolls smoothly: ${where(element)}`);
    }
  }
  return [...new Set(faults)].slice(0, 8);
}

const PRINT_SIZES = { barn: 14, aldre: 14, personal: 11, unga: 12, vuxna: 12, alla: 12 };

async function print({ tab, known }) {
  return under(tab, { media: 'print' }, () => tab.evaluate((least) => {
      const { shown, where, rgba, behind, contrast } = window.__eyes;
      const numbers = [...document.querySelectorAll('a[href^="tel:"],a[href^="sms:"]')];
      const printed = numbers.filter((link) => {
        const box = link.getBoundingClientRect();
        const style = getComputedStyle(link);
        return box.width > 1 && box.height > 1 && style.visibility === 'visible' && contrast(rgba(style.color), behind(link)) >= 4.5;
      }).map((link) => link.href);
      const faults = [...new Set(numbers.map((link) => link.href))].filter((phone) => !printed.includes(phone)).map((phone) => `is not on paper: ${phone}`);
      const kept = [...document.querySelectorAll('.exit,.leave,.bar,.side,.search,.tools')].filter(shown).map((element) => `is printed: ${where(element)}`);
      const size = Number.parseFloat(getComputedStyle(document.querySelector('main p')).fontSize) * 0.75;
      if (size < least * 0.89) kept.push(`${size.toFixed(1)} pt, not ${least}`);
      const pale = window.__eyes.texts(document.querySelector('main')).map((node) => node.parentElement).filter(shown)
        .filter((element) => contrast(rgba(getComputedStyle(element).color), behind(element)) < 7);
      return [...faults, ...kept, ...pale.slice(0, 3).map((element) => `is pale on paper: ${where(element)}`)];
    }, PRINT_SIZES[known.audience] ?? 12));
}

const LINE = { barn: 55, unga: 66, vuxna: 75, aldre: 66, personal: 80, alla: 75 };

// The mean of the full lines of a text is held to the audience's measure; one line may be a word longer.
function lineLength({ audience, lang, LINE }) {
  const { where } = window.__eyes;
  const most = lang === 'sv-simple' ? Math.max(55, LINE[audience] ?? 75) : LINE[audience] ?? 75;
  const faults = [];
  for (const block of document.querySelectorAll('.text p,.text li,.text dd')) {
    if (getComputedStyle(block).textAlign === 'justify') faults.push(`is justified: ${where(block)}`);
    if (block.textContent.trim().length < most * 2 || block.querySelector('p,ul,svg')) continue;
    const range = document.createRange();
    const lines = new Map();
    for (const node of window.__eyes.texts(block)) {
      if (!window.__eyes.shown(node.parentElement)) continue;
      for (let at = 0; at < node.data.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        if (box?.width) lines.set(Math.round(box.bottom / 8), (lines.get(Math.round(box.bottom / 8)) ?? 0) + 1);
      }
    }
    const full = [...lines.values()].slice(0, -1);
    const mean = full.reduce((sum, count) => sum + count, 0) / Math.max(full.length, 1);
    if (full.length && (mean > most * 1.02 || Math.max(...full) > most * 1.15)) faults.push(`lines of ${Math.round(mean)} characters (longest ${Math.max(...full)}), not ${most}: ${where(block)}`);
  }
  return faults.slice(0, 4);
}

export default [
  inPage({ id: 'T4', says: 'reflow: nothing sticks out or is cut off', pages: 'every', at: [320], look: overflow }),
  inPage({ id: 'T4', says: 'reflow: nothing sticks out or is cut off in wider windows', pages: 'sample', at: [768, 1600], look: overflow }),
  { id: 'T5', says: 'text of twice the size fits and is whole', pages: 'sample', at: [320, 1600], look: textTwice },
  { id: 'T6', says: 'text can be spaced as WCAG 1.4.12 says', pages: 'sample', at: [320, 768], look: textSpacing },
  inPage({ id: 'T7', says: 'targets are 24 px; exit and numbers 44', pages: 'every', at: [320], look: targets }),
  inPage({ id: 'T7', says: 'targets are 24 px; exit and numbers 44, in wider windows', pages: 'sample', at: [768, 1600], look: targets }),
  { id: 'T8', says: 'forced colours leave every box and link its edge', pages: 'sample', at: [768], look: ({ tab }) => under(tab, { forcedColors: 'active' }, () => tab.evaluate(forced)) },
  { id: 'T9', says: 'nothing moves where motion is unwanted', pages: 'sample', at: [768], look: ({ tab }) => under(tab, { reducedMotion: 'reduce' }, () => tab.evaluate(moving)) },
  { id: 'T12', says: 'paper keeps every number and drops the exit', pages: 'every', at: [320], look: print },
  inPage({ id: 'T14', says: 'lines are as long as the audience reads well', pages: 'sample', at: [1600], knows: { LINE }, look: lineLength }),
];
