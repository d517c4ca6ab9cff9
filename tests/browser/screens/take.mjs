// Pictures of the built site: three for the README, or a whole tray of looks to be seen by a person.

import { join } from 'node:path';
import { launch } from '../support/chromium.mjs';
import { open } from '../support/site.mjs';

const { FRID_SITE: web, FRID_INTRANET: intranet, FRID_CONTENT: content } = process.env;
const folder = process.argv[2];
const narrow = { width: 390, height: 844 };
const wide = { width: 1280, height: 900 };

const sites = { web: await open(web, content), intranet: await open(intranet, content) };
const { pages } = sites.web;
const find = (wanted) => Object.entries(sites).map(([, site]) => [site, site.pages.find(wanted)]).find(([, page]) => page);
const topic = (audience) => (page) => page.audience === audience && page.lang === 'sv' && page.kind === 'page' && page.html.includes('<h2');
const help = (lang) => pages.find((page) => page.lang === lang && page.audience === 'alla' && page.kind === 'page' && page.html.includes('class="contacts'))
  ?? pages.find((page) => page.lang === lang && page.kind === 'topic');

async function take(browser, [site, page], { to, size, ...media }) {
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 1, ignoreHTTPSErrors: true, colorScheme: 'light', ...media });
  const tab = await context.newPage();
  // The second look, when the letters have come.
  for (let at = 0; at < 2; at += 1) {
    await tab.goto(site.root + page.path);
    await tab.evaluate(() => document.fonts.ready.then(() => {}));
    await tab.waitForTimeout(200);
  }
  if (media.media) await tab.emulateMedia({ media: media.media });
  await tab.screenshot({ path: to, fullPage: Boolean(media.whole) });
  await context.close();
}

const browser = await launch(1);
const start = find((page) => page.kind === 'start' && page.lang === 'sv');
const child = find((page) => page.kind === 'audience' && page.audience === 'barn' && page.lang === 'sv');
try {
  if (!folder) {
    const here = import.meta.dirname;
    await take(browser, start, { to: join(here, 'start.png'), size: wide });
    await take(browser, child, { to: join(here, 'barn.png'), size: narrow });
    await take(browser, [sites.web, help('ar')], { to: join(here, 'ar.png'), size: narrow });
  } else {
    const looks = { start, 'barn-hem': child, ar: [sites.web, help('ar')], ti: [sites.web, help('ti')] };
    for (const audience of ['barn', 'unga', 'vuxna', 'aldre', 'personal']) looks[audience] = find(topic(audience));
    for (const [name, what] of Object.entries(looks)) {
      await take(browser, what, { to: join(folder, `${name}-390.png`), size: { width: 390, height: 1600 } });
      await take(browser, what, { to: join(folder, `${name}-1280.png`), size: { width: 1280, height: 1200 } });
    }
    for (const name of ['start', 'barn', 'aldre']) {
      await take(browser, looks[name], { to: join(folder, `${name}-dark.png`), size: wide, colorScheme: 'dark' });
      await take(browser, looks[name], { to: join(folder, `${name}-forced.png`), size: wide, forcedColors: 'active' });
      await take(browser, looks[name], { to: join(folder, `${name}-print.png`), size: { width: 700, height: 990 }, media: 'print' });
    }
  }
} finally {
  await browser.close();
  for (const site of Object.values(sites)) site.close();
}
