// S16 on a slow net: whether letters come early, late or never, and a page whole or in pieces, nothing that a reader sees
// has moved. On the first page of a visit the letters are awaited; on the second they are there already, and its HTML comes
// in pieces, so that it is shown when only a part of it is there.

import { readFileSync } from 'node:fs';
import { serve } from '../support/server.mjs';
import { pause } from '../support/looks.mjs';

const EYES = readFileSync(new URL('../support/eyes.js', import.meta.url), 'utf8');
const TABS = 6;

// When the letters come after they were asked for, in milliseconds; the last ones when everybody has begun to read.
const LATE = [0, 60, 400, 1500];
const SIZES = [{ width: 390, height: 844 }, { width: 1280, height: 800 }];

// No tag of the strip, the bar and the boxes is longer than that: each is cut off somewhere on some page.
const PIECES = 500;

// A sentence that is shown when half of it has come may break its lines anew, but nothing jumps; and when the document is
// whole, nothing moves at all. (A busy machine shows halves of pages that came whole, too.)
const MOST_IN_PIECES = 0.01;

// A page of each script and of each audience, and the start page, which writes the names of all languages.
function pagesOf(site) {
  const heaviest = (lang, fits = () => true) => site.pages.filter((page) => page.lang === lang && page.kind === 'page' && fits(page)).sort((a, b) => b.bytes - a.bytes)[0];
  const start = site.pages.find((page) => page.kind === 'start' && page.lang === 'sv');
  const own = ['barn', 'unga', 'aldre'].map((audience) => heaviest('sv', (page) => page.audience === audience));
  return [...new Set([start, ...own, ...['sv', 'en', 'so', 'fi', 'ar', 'uk', 'ti'].map((lang) => heaviest(lang))])].filter(Boolean);
}

async function look(browser, url, size, wait) {
  const context = await browser.newContext({ viewport: size });
  try {
    await context.addInitScript(EYES);
    const tab = await context.newPage();
    const shifted = async (address, wait) => {
      await tab.goto(address, { waitUntil: 'load' });
      await pause(wait);
      return tab.evaluate(() => window.__eyes.shifted());
    };
    return [await shifted(url, wait), await shifted(`${url}?pieces=${PIECES}`, 100)];
  } finally { await context.close(); }
}

// Each page with letters of each lateness, in a narrow or a wide window by turns; with `sizes`, in all of these.
export async function letters(browser, site, { pages = pagesOf(site), late = LATE, sizes } = {}) {
  const hosts = await Promise.all(late.map(async (ms) => Object.assign(await serve(site.folder, site.base), { letters: ms })));
  const turn = (page, host) => [SIZES[(pages.indexOf(page) + hosts.indexOf(host)) % SIZES.length]];
  const queue = hosts.toReversed().flatMap((host) => pages.flatMap((page) => (sizes ?? turn(page, host)).map((size) => ({ host, page, size }))));
  const faults = [];
  const most = { letters: 0, pieces: 0 };
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { host, page, size } = next;
      const [first, second] = await look(browser, host.origin + site.base + page.path, size, host.letters + 150);
      most.letters = Math.max(most.letters, first.after);
      most.pieces = Math.max(most.pieces, first.sum, second.sum);
      const at = `/${page.path} (${size.width})`;
      if (first.after || first.sum > MOST_IN_PIECES) faults.push(`${at}, letters after ${host.letters} ms: shifts by ${first.sum.toFixed(4)}: ${first.words}`);
      if (second.sum > MOST_IN_PIECES) faults.push(`${at}, in pieces: shifts by ${second.sum.toFixed(4)}: ${second.words}`);
    }
  };
  try { await Promise.all(Array.from({ length: TABS }, worker)); } finally { for (const host of hosts) host.close(); }
  return { faults, figures: most };
}
