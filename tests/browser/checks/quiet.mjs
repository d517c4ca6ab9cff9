// S10: a section that keeps quiet leaves one row in the tab's history, however many of its pages are read, and the page
// itself leads back.

import { pause } from '../support/looks.mjs';

export async function quiet(browser, site, start) {
  const pages = site.pages.filter((page) => page.lang === 'sv' && page.audience === 'vuxna' && page.kind === 'page' && /<html[^>]* data-quiet/.test(page.html));
  if (pages.length < 2) return ['no section keeps quiet: the test has nothing to look at'];
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const faults = [];
  try {
    const tab = await context.newPage();
    const path = () => new URL(tab.url()).pathname;
    const stands = async () => {
      await tab.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/extras.')));
      await pause(50);
    };
    const [first, second] = pages.map((page) => new URL(site.root + page.path).pathname);
    const press = async (selector) => {
      await Promise.all([tab.waitForNavigation(), tab.locator(selector).first().click()]);
      await stands();
    };
    await tab.goto(start);
    await tab.goto(site.root + pages[0].path);
    await stands();
    const before = await tab.evaluate(() => history.length);
    // The section's list leads to each of its pages.
    const parent = await tab.locator('.back a').evaluate((link) => link.pathname);
    await press('.back a');
    if (path() !== parent) faults.push(`"Back" in the page leads to ${path()}, not to ${parent}`);
    await press(`main a[href$="${second.split('/').slice(-2).join('/')}"]`);
    if (path() !== second) faults.push(`a link leads to ${path()}, not to ${second}`);
    if (await tab.evaluate(() => history.length) !== before) faults.push('pages of a quiet section stand one by one in the history');
    await press('.back a');
    if (path() !== parent) faults.push(`"Back" in the page leads to ${path()}, not to where the reader was`);
    await press('.back a');
    if (path() !== first) faults.push(`"Back" twice in the page leads to ${path()}, not to ${first}`);
    // Playwright waits in vain for a page that the browser had kept.
    await tab.evaluate(() => history.back());
    await pause(1500);
    if (tab.url() !== start) faults.push(`the browser's own Back leads to ${path()}, not out of the section`);
  } finally { await context.close(); }
  return faults;
}
