// S10: a section that keeps quiet leaves one row in the tab's history, however many of its pages are read, and the page
// itself leads back.

import { ready, watch } from '../support/extras.mjs';
import { pause } from '../support/looks.mjs';

export async function quiet(browser, site, start) {
  const pages = site.pages.filter((page) => page.lang === 'sv' && page.audience === 'vuxna' && page.kind === 'page' && /<html[^>]* data-quiet/.test(page.html));
  if (pages.length < 2) return ['no section keeps quiet: the test has nothing to look at'];
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const faults = [];
  try {
    await watch(context);
    const tab = await context.newPage();
    const path = () => new URL(tab.url()).pathname;
    const [first, second] = pages.map((page) => new URL(site.root + page.path).pathname);
    const press = async (selector) => {
      await Promise.all([tab.waitForNavigation(), tab.locator(selector).first().click()]);
      await ready(tab);
    };
    const to = (path) => `main a[href$="${path.split('/').slice(-2).join('/')}"]`;
    await tab.goto(start);
    await tab.goto(site.root + pages[0].path);
    await ready(tab);
    const before = await tab.evaluate(() => history.length);
    const list = await tab.locator('.back a').evaluate((link) => link.pathname);
    // Where nothing was read before, the way back is the way up; then it is the way that the reader came.
    for (const [selector, wanted] of [['.back a', list], [to(first), first], [to(second), second], ['.back a', first], ['.back a', list]]) {
      await press(selector);
      if (path() !== wanted) faults.push(`${selector} leads to ${path()}, not to ${wanted}`);
    }
    if (await tab.evaluate(() => history.length) !== before) faults.push('pages of a quiet section stand one by one in the history');
    const told = await tab.evaluate(() => window.name);
    if (!told) faults.push('nothing is held that leads back: the test sees too little');
    // Playwright waits in vain for a page that the browser had kept.
    await tab.evaluate(() => history.back());
    await pause(1500);
    if (tab.url() !== start) faults.push(`the browser's own Back leads to ${path()}, not out of the section`);
    if (await tab.evaluate(() => window.name)) faults.push('what was read is held outside the section too');
  } finally { await context.close(); }
  return faults;
}
