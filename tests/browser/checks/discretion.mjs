// S1, S6-S9, S11, S13 and S15-S18 on each page: what it shows, asks for and leaves behind.

import { createHash } from 'node:crypto';
import { inPage } from './check.mjs';
import { DISCREET } from './discreet-words.mjs';

// S1: a real link, of a size that a shaking thumb finds, at every scroll and never covered.
async function exitAlways({ tab, known, site }) {
  const faults = await tab.evaluate((target) => {
    const exits = document.querySelectorAll('a.exit');
    if (exits.length !== 1) return [`${exits.length} exits`];
    const [exit] = exits;
    const wrong = [];
    if (exit.href !== target) wrong.push(`the exit leads to ${exit.href}`);
    if (exit.target && exit.target !== '_self') wrong.push(`the exit opens in ${exit.target}`);
    if (!exit.relList.contains('noreferrer')) wrong.push('the exit may send a Referer');
    const stop = window.__eyes.stops().indexOf(exit);
    if (stop > 1) wrong.push(`the exit is Tab stop ${stop + 1}`);
    return wrong;
  }, site.exit);
  const opened = known.kind === 'page' || known.kind === 'start';
  faults.push(...await tab.evaluate((opened) => {
    for (const details of document.querySelectorAll('details')) details.open = opened;
    const found = [0, 0.5, 1].flatMap((part) => {
      const root = document.scrollingElement;
      root.scrollTo({ top: (root.scrollHeight - innerHeight) * part, behavior: 'instant' });
      const exit = document.querySelector('a.exit');
      if (!exit) return [];
      const box = exit.getBoundingClientRect();
      const wrong = [];
      if (box.width < 44 || box.height < 44) wrong.push(`the exit is ${box.width}×${box.height} px`);
      if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) wrong.push(`the exit is outside the window at ${innerWidth} px, scrolled ${part}`);
      const inset = 6;
      const points = [[box.left + inset, box.top + inset], [box.right - inset, box.top + inset], [box.left + inset, box.bottom - inset], [box.right - inset, box.bottom - inset], [(box.left + box.right) / 2, (box.top + box.bottom) / 2]];
      if (points.some(([x, y]) => !exit.contains(document.elementFromPoint(x, y)))) wrong.push(`the exit is covered at ${innerWidth} px, scrolled ${part}`);
      if (!exit.checkVisibility({ opacityProperty: true, visibilityProperty: true })) wrong.push('the exit is hidden');
      return wrong;
    });
    document.scrollingElement.scrollTo(0, 0);
    for (const details of document.querySelectorAll('details')) details.open = false;
    return found;
  }, opened));
  return [...new Set(faults)];
}

async function asksNobody({ tab, log, site }) {
  const away = log.requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:') && !url.startsWith('blob:'));
  const violations = await tab.evaluate(() => window.__eyes.violations);
  const preconnects = await tab.evaluate(() => [...document.querySelectorAll('link[rel~=preconnect],link[rel~=dns-prefetch],link[rel~=prefetch],a[ping]')].map((element) => element.outerHTML.slice(0, 80)));
  return [...away.map((url) => `asks ${url}`), ...violations.map((what) => `breaks the policy: ${what}`), ...preconnects.map((what) => `tells others: ${what}`), ...log.errors].slice(0, 8);
}

async function leavesNothing({ tab }) {
  return tab.evaluate(async () => {
    const faults = [];
    if (window.name) faults.push(`a name for the tab: ${window.name}`);
    if (document.cookie) faults.push(`a cookie: ${document.cookie}`);
    if (localStorage.length) faults.push('localStorage');
    if (sessionStorage.length) faults.push('sessionStorage');
    if ((await indexedDB.databases()).length) faults.push('IndexedDB');
    if ((await navigator.serviceWorker?.getRegistrations?.() ?? []).length) faults.push('a service worker');
    if (document.querySelector('link[rel=manifest]')) faults.push('a manifest');
    if ((await globalThis.caches?.keys?.() ?? []).length) faults.push('a cache');
    return faults;
  });
}

// S9: nothing that a browser keeps or a screen shows to a passer-by says what a page is about.
function discreet({ known, log }) {
  const words = [...new Set([...(DISCREET[known.lang] ?? []), ...DISCREET.sv, ...DISCREET.en])];
  const meta = [...known.html.matchAll(/<(?:title)>([^<]*)<|<meta (?:name="description"|property="og:[^"]*") content="([^"]*)"/g)].map((found) => found[1] ?? found[2]);
  const files = log.requests.map((url) => decodeURIComponent(new URL(url).pathname));
  const shown = [...meta, decodeURIComponent(known.path), ...files].map((text) => text.toLowerCase());
  return words.flatMap((word) => shown.filter((text) => text.includes(word)).map((text) => `"${word}" is told by "${text.slice(0, 80)}"`)).slice(0, 6);
}

const REFERRER = ['no-referrer'];

function refersNowhere({ REFERRER }) {
  const policy = document.querySelector('meta[name=referrer]')?.content;
  const faults = REFERRER.includes(policy) ? [] : [`<meta name="referrer" content="${policy}">`];
  for (const link of document.querySelectorAll('a[href^="http"]')) {
    if (link.origin === location.origin) continue;
    if (!link.relList.contains('noreferrer')) faults.push(`may send a Referer: ${link.href}`);
    if (link.target && link.target !== '_self') faults.push(`opens in ${link.target}: ${link.href}`);
    if (link.referrerPolicy && link.referrerPolicy !== 'no-referrer') faults.push(`sends a Referer: ${link.href}`);
  }
  return faults;
}

function searchIsQuiet() {
  const faults = [...document.querySelectorAll('form[action],form[method=get]')].map((form) => `a form that goes somewhere: ${form.getAttribute('action')}`);
  for (const field of document.querySelectorAll('input:not([type=hidden]):not([type=button]),textarea')) {
    if (field.autocomplete !== 'off') faults.push('a field that the browser remembers');
    if (field.name) faults.push(`a field with a name, which a form may send: ${field.name}`);
  }
  return faults;
}

// S15: beside each number what it costs and where it is seen.
function numbersExplained({ kind }) {
  const { where } = window.__eyes;
  const faults = [];
  for (const contact of document.querySelectorAll('.contact,.acute li')) {
    if (!contact.querySelector('a[href^="tel:"]') || contact.matches('.facts li')) continue;
    if (!contact.querySelector('.facts li')) faults.push(`a number without cost and call list: ${where(contact)}`);
    if (!contact.querySelector('.source')) faults.push(`a number without a source: ${where(contact)}`);
  }
  const loose = document.querySelector('main .chip[href^="tel:"]');
  if (loose && !document.querySelector('main .facts li') && kind !== 'redirect') faults.push(`numbers in the text, and nothing about calls: ${where(loose)}`);
  return faults.slice(0, 4);
}

// The layout is as it came: what a test's own resizing moves is no shift. A line that is shown when half of it has come may
// break anew; that is as much as may move.
const MOST_SHIFT = 0.02;

async function calm({ tab, log }) {
  const faults = await tab.evaluate(restless);
  const { sum, words, width } = log.shift;
  if (sum > MOST_SHIFT) faults.push(`the layout shifts by ${sum.toFixed(3)} at ${width} px: ${words}`);
  return faults;
}

function restless() {
  const { where } = window.__eyes;
  const faults = document.getAnimations().map((animation) => `moves: ${where(animation.effect.target)}`);
  for (const element of document.querySelectorAll('audio,video,marquee,blink,dialog[open],[autofocus],[aria-live=assertive],[role=alert],iframe,object,embed')) faults.push(`sounds, moves or alerts: ${where(element)}`);
  if (document.activeElement !== document.body && document.activeElement !== document.documentElement && document.activeElement) faults.push(`takes the focus: ${where(document.activeElement)}`);
  return faults;
}

async function safetyLinked({ tab, site, known }) {
  const paths = [...site.safety.get(known.lang) ?? []].map((path) => new URL(path, site.root).pathname);
  const linked = await tab.evaluate((paths) => [...document.querySelectorAll('.bar a[href]')].some((link) => paths.includes(link.pathname)), paths);
  return linked ? [] : [`does not link to a safety page of ${known.lang}`];
}

// A script that stands in the page is one that the host's policy names by its digest: no other would run.
function noSpies({ known, site }) {
  const scripts = [...known.html.matchAll(/<script\b([^>]*)>([^<]*)/g)];
  const named = (inside) => site.policy.includes(`'sha256-${createHash('sha256').update(inside).digest('base64')}'`);
  const faults = scripts.filter(([, attributes, inside]) => !attributes.includes('application/ld+json') && inside.trim() && !named(inside)).map(([, , inside]) => `a script in the page: ${inside.slice(0, 40)}`);
  faults.push(...scripts.map(([, attributes]) => / src="([^"]*)"/.exec(attributes)?.[1]).filter((src) => src && /^(?:https?:)?\/\//.test(src)).map((src) => `a script from elsewhere: ${src}`));
  faults.push(...[...known.html.matchAll(/ (on[a-z]+|ping)="/g)].map(([, hook]) => `a hook: ${hook}`));
  return faults;
}

export default [
  { id: 'S1', says: 'the exit is there, whole and first, at every scroll', pages: 'every', at: [320], look: exitAlways },
  { id: 'S1', says: 'the exit is there, whole and first, in wider windows', pages: 'sample', at: [768, 1600], look: exitAlways },
  inPage({ id: 'S6', says: 'no link tells where its reader comes from', pages: 'every', at: [320], knows: { REFERRER }, look: refersNowhere }),
  { id: 'S7 T16', says: 'nobody else is asked for anything, and the policy holds', pages: 'every', at: [1280], look: asksNobody },
  { id: 'S8', says: 'no cookie, no storage, no worker', pages: 'every', at: [1280], look: leavesNothing },
  { id: 'S9', says: 'title, address and previews are neutral', pages: 'every', at: [320], look: async (visit) => discreet(visit) },
  inPage({ id: 'S11', says: 'no field remembers, no form sends', pages: 'every', at: [320], look: searchIsQuiet }),
  { id: 'S13', says: 'every page links to the safety page of its language', pages: 'every', at: [320], look: safetyLinked },
  inPage({ id: 'S15', says: 'beside each number stand cost and call list', pages: 'every', at: [320], look: numbersExplained }),
  { id: 'S16', says: 'nothing moves, sounds, alerts or takes the focus', pages: 'every', at: [1280], look: calm },
  { id: 'S18', says: 'no script but our own, no hook', pages: 'every', at: [320], look: async (visit) => noSpies(visit) },
];
