// Walks through pages in a few tabs of one browser and lets every check look. Each page is loaded once, in a narrow window,
// which then grows; what is found is kept by check.

import { readFileSync } from 'node:fs';

const EYES = readFileSync(new URL('./eyes.js', import.meta.url), 'utf8');
const HEIGHTS = { 320: 568, 768: 1024, 1280: 800, 1600: 900 };
const TABS = 2;

// The checks of one page, by width; `sample` and `few` are looked at where the page belongs to them.
function due(checks, known, site) {
  const belongs = (check) => check.pages === 'every' || site[check.pages].includes(known);
  const mine = checks.filter(belongs);
  const widths = [...new Set(mine.flatMap((check) => check.at))].sort((a, b) => a - b);
  return widths.map((width) => [width, mine.filter((check) => check.at.includes(width))]);
}

async function visit(browser, tab, log, known, { site, checks, note }) {
  const url = site.root + known.path;
  log.requests.length = 0;
  log.errors.length = 0;
  const plan = due(checks, known, site);
  if (!plan.length) return;
  await tab.setViewportSize({ width: plan[0][0], height: HEIGHTS[plan[0][0]] });
  await tab.goto(url, { waitUntil: 'load' });
  await tab.evaluate(() => document.fonts.ready.then(() => {}));
  log.shift = await tab.evaluate(() => new Promise((done) => { setTimeout(() => done({ ...window.__eyes.shifted(), width: innerWidth }), 40); }));
  for (const [width, some] of plan) {
    await tab.setViewportSize({ width, height: HEIGHTS[width] });
    for (const check of some) {
      const started = performance.now();
      let faults;
      try { faults = await check.look({ tab, known, url, width, site, log, browser }); } catch (fault) { faults = [`could not look: ${fault.message.split('\n')[0]}`]; }
      note(check, known, width, faults, performance.now() - started);
    }
  }
}

// Runs the checks over the pages; returns for each check what it found and how many pages it looked at. No page is opened
// any more once `enough` says so of what was found.
export async function sweep(browser, site, checks, pages, enough = () => false) {
  const results = new Map(checks.map((check) => [check, { faults: [], looked: 0, took: 0 }]));
  const note = (check, known, width, faults, took) => {
    const result = results.get(check);
    result.looked += 1;
    result.took += took;
    result.faults.push(...faults.map((fault) => `/${known.path} (${width}): ${fault}`));
  };
  // Pages with most to look at come first, so that no tab is left with a long one at the end.
  const weight = (known) => (site.sample.includes(known) ? 1 : 0) + (site.few.includes(known) ? 1 : 0);
  const queue = [...pages].sort((a, b) => weight(b) - weight(a));
  const worker = async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 568 }, ignoreHTTPSErrors: true });
    await context.addInitScript(EYES);
    const tab = await context.newPage();
    const log = { requests: [], errors: [] };
    tab.on('request', (request) => log.requests.push(request.url()));
    tab.on('pageerror', (fault) => log.errors.push(`a script fails: ${fault.message}`));
    tab.on('dialog', (dialog) => { log.errors.push('a dialog'); dialog.dismiss(); });
    for (let known = queue.shift(); known && !enough(results); known = queue.shift()) await visit(browser, tab, log, known, { site, checks, note });
    await context.close();
  };
  await Promise.all(Array.from({ length: Math.min(TABS, pages.length) }, worker));
  return results;
}
