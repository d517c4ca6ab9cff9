// S1-S6, S10, S14, S19 and S20 as a reader lives them: each takes a browser of its own for some seconds and returns
// `{ faults, figures }`. They work on any page that has an exit, so that govuk-frontend's component can be put beside ours.

import { ready, watch } from '../support/extras.mjs';
import { Looks, film, pause } from '../support/looks.mjs';

const SIZE = { width: 412, height: 800 };

// What there is to leave: the addresses of some pages in the order of reading, and the exit's selector.
export function ours(site) {
  const found = site.pages.filter((page) => page.lang === 'sv' && page.audience === 'vuxna' && page.kind === 'page').slice(0, 4);
  const start = site.pages.find((page) => page.kind === 'start' && page.lang === 'sv');
  return { trail: [start, ...found].map((page) => site.root + page.path), exit: 'a.exit', target: site.exit };
}

async function stage(browser, { javaScriptEnabled = true } = {}) {
  const context = await browser.newContext({ viewport: SIZE, javaScriptEnabled, ignoreHTTPSErrors: true });
  const tab = await context.newPage();
  const desk = await context.newPage();
  await tab.bringToFront();
  return { context, tab, looks: new Looks(desk) };
}

// Presses the exit and films: how long until the whole window has one colour?
async function blankAfterPress({ tab, looks }, place, before = async () => {}) {
  await tab.goto(place.trail[0]);
  await before();
  const box = await tab.locator(place.exit).first().boundingBox();
  await tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const reel = await film(tab);
  await pause(250);
  const pressed = Date.now();
  await tab.mouse.down();
  await pause(40);
  await tab.mouse.up();
  await pause(900);
  await reel.stop();
  const late = reel.frames.filter((frame) => frame.at >= pressed);
  let blank = null;
  for (const frame of late) {
    const one = await looks.colour(frame.data, 'jpeg');
    if (one && blank === null) blank = Math.round(frame.at - pressed);
    // Without a network the browser's own page of errors comes in the end: that is no page of ours.
    if (!one && blank !== null && !await tab.locator(place.exit).count().then((count) => !count, () => true)) return { blank, back: Math.round(frame.at - pressed) };
  }
  return { blank };
}

function within(most, { blank, back }) {
  if (blank === null) return ['the page is never blank'];
  const faults = blank <= most ? [] : [`blank after ${blank} ms, not ${most}`];
  return back === undefined ? faults : [...faults, `the page is there again after ${back} ms`];
}

// S2: without JavaScript, while the exit site hangs.
export async function blanksWithoutScript(browser, place, net) {
  const set = await stage(browser, { javaScriptEnabled: false });
  net.hangs = true;
  try {
    const seen = await blankAfterPress(set, place);
    return { faults: within(300, seen), figures: { ms: seen.blank } };
  } finally { net.hangs = false; await set.context.close(); }
}

// S3: with JavaScript, also where there is no network, and with a neutral title.
export async function blanksWithScript(browser, place, net, offline) {
  const set = await stage(browser);
  net.hangs = !offline;
  // A page that is being left answers no questions, so it tells its title by itself.
  const titles = [];
  try {
    await set.tab.exposeFunction('__title', (title) => titles.push(title));
    await set.tab.addInitScript(() => addEventListener('DOMContentLoaded', () => {
      const tell = () => window.__title(document.title);
      new MutationObserver(tell).observe(document.head, { subtree: true, childList: true, characterData: true });
      tell();
    }));
    const seen = await blankAfterPress(set, place, () => set.context.setOffline(offline));
    const faults = within(100, seen);
    if (!offline && titles.at(-1) !== new URL(place.target).hostname) faults.push(`the title is "${titles.at(-1)}"`);
    return { faults, figures: { ms: seen.blank } };
  } finally { net.hangs = false; await set.context.close(); }
}

async function readOn(tab, trail) {
  for (const url of trail) await tab.goto(url);
}

// Playwright waits in vain for the loading of a page that the browser had kept (back-forward cache), so the page is asked.
async function settle(tab) {
  for (let at = 0; at < 20; at += 1) {
    await pause(100);
    const ready = await Promise.race([tab.evaluate(() => document.readyState === 'complete').catch(() => false), pause(400).then(() => false)]);
    if (ready) return;
  }
}

// One step through the tab's history; says whether there was one.
async function step(session, tab, way) {
  const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
  const next = entries[currentIndex + way];
  if (!next) return false;
  await session.send('Page.navigateToHistoryEntry', { entryId: next.id }).catch(() => {});
  await settle(tab);
  return true;
}

// S4 and S6: after an exit from a depth of pages, ten times Back and ten times Forward; every frame is looked at.
export async function nothingBehind(browser, place, net) {
  const { context, tab, looks } = await stage(browser);
  try {
    net.asked.length = 0;
    await readOn(tab, place.trail);
    const reel = await film(tab);
    await pause(250);
    const pressed = Date.now();
    await tab.locator(place.exit).first().click({ noWaitAfter: true });
    await tab.waitForURL((url) => url.href.startsWith(place.target), { timeout: 8000 });
    await settle(tab);
    const session = await context.newCDPSession(tab);
    const faults = new Set();
    let stepsThatShow = 0;
    const look = async (way) => {
      if (!await step(session, tab, way)) return;
      await pause(300);
      const title = await tab.title().catch(() => '');
      const url = tab.url();
      const ours = place.trail.some((page) => url.split('#')[0] === page);
      const text = ours ? await tab.evaluate(() => (document.documentElement.checkVisibility() ? document.body?.innerText ?? '' : '')).catch(() => '') : '';
      if (!text.trim()) return;
      stepsThatShow += 1;
      faults.add(`${way < 0 ? 'Back' : 'Forward'} shows "${title}"`);
    };
    for (let at = 0; at < 10; at += 1) await look(-1);
    for (let at = 0; at < 10; at += 1) await look(1);
    await reel.stop();
    let pictures = 0;
    // The page itself, and what its press does to the button, come first; whatever comes after a blank counts.
    let blank = false;
    for (const frame of reel.frames.filter(({ at }) => at > pressed)) {
      const one = await looks.colour(frame.data, 'jpeg');
      if (!one && blank) pictures += 1;
      blank ||= Boolean(one);
    }
    if (pictures) faults.add(`${pictures} of ${reel.frames.length} painted frames show a page`);
    const { entries } = await session.send('Page.getNavigationHistory');
    const left = entries.filter((entry) => place.trail.some((page) => entry.url.split('#')[0] === page));
    const referers = net.asked.filter((asked) => asked.referer && !asked.referer.startsWith(place.target)).map((asked) => asked.referer);
    if (referers.length) faults.add(`the exit site is told ${referers[0]}`);
    if (!net.asked.length) faults.add('the exit site was never asked');
    return { faults: [...faults], figures: { stepsThatShow, entriesLeft: left.length, framesWithPage: pictures, frames: reel.frames.length, referers: referers.length } };
  } catch (fault) {
    return { faults: [`could not leave: ${fault.message.split('\n')[0]}`], figures: {} };
  } finally { await context.close(); }
}

// S4 where the site answers so slowly that its first page does not come in time: the reader is away all the same, and
// whoever presses Back sees a blank page until the rest is cleared away.
export async function nothingBehindSlowly(browser, place, host) {
  const { context, tab, looks } = await stage(browser);
  const faults = new Set();
  try {
    await readOn(tab, place.trail);
    host.slow = 1500;
    const reel = await film(tab);
    const pressed = Date.now();
    await tab.locator(place.exit).first().click({ noWaitAfter: true });
    await tab.waitForURL((url) => url.href.startsWith(place.target), { timeout: 4000 });
    const away = Date.now() - pressed;
    const session = await context.newCDPSession(tab);
    for (let at = 0; at < 3; at += 1) {
      if (!await step(session, tab, -1)) break;
      await pause(3500);
      if (await tab.evaluate(() => document.documentElement.checkVisibility() && (document.body?.innerText ?? '').trim() !== '').catch(() => false)) faults.add(`Back shows ${tab.url()}`);
    }
    await reel.stop();
    let blank = false;
    for (const frame of reel.frames.filter(({ at }) => at > pressed)) {
      const one = await looks.colour(frame.data, 'jpeg');
      if (!one && blank) faults.add(`a page is painted ${Math.round(frame.at - pressed)} ms after the exit`);
      blank ||= Boolean(one);
    }
    return { faults: [...faults], figures: { away } };
  } catch (fault) {
    return { faults: [`could not leave: ${fault.message.split('\n')[0]}`], figures: {} };
  } finally { host.slow = 0; await context.close(); }
}

const left = (tab, place) => tab.waitForURL((url) => url.href.startsWith(place.target), { timeout: 2500 }).then(() => true, () => false);

// S5: Shift three times leaves; what only looks like it does not.
export async function shiftThreeTimes(browser, place) {
  const { context, tab } = await stage(browser);
  await watch(context);
  const faults = [];
  const shift = () => tab.keyboard.press('Shift');
  const stays = async (what, act) => {
    await tab.goto(place.trail[0]);
    await ready(tab);
    await act();
    await pause(700);
    if (!tab.url().startsWith(place.trail[0].split('#')[0])) faults.push(`${what} leaves the page`);
  };
  try {
    await tab.goto(place.trail[0]);
    await ready(tab);
    await shift();
    // A page that is left already says nothing more.
    const said = () => tab.locator('[role=status]').allInnerTexts().catch(() => []);
    const first = await said();
    await shift();
    const second = await said();
    if (!first.join('').trim() || first.join() === second.join()) faults.push('the presses are not announced');
    await shift();
    if (!await left(tab, place)) faults.push('three presses of Shift do not leave');
    await stays('Shift twice', async () => { await shift(); await shift(); });
    await stays('Shift with other keys between', async () => { await shift(); await tab.keyboard.press('a'); await shift(); await tab.keyboard.press('b'); await shift(); });
    await stays('Shift as a modifier', async () => { for (let at = 0; at < 3; at += 1) await tab.keyboard.press('Shift+Tab'); });
    await stays('Escape', async () => { for (let at = 0; at < 3; at += 1) await tab.keyboard.press('Escape'); });
    await stays('a single key', async () => { for (const key of ['q', 'x', 'e', '0']) await tab.keyboard.press(key); });
    await stays('Shift with six seconds between', async () => { await shift(); await shift(); await pause(5600); await shift(); });
    return { faults, figures: {} };
  } finally { await context.close(); }
}

// S6: whichever way a reader leaves, the other side is not told from where.
export async function tellsNobody(browser, place, net, outward) {
  const faults = [];
  const ways = [['the exit', place.exit, true], ['the exit without JavaScript', place.exit, false], ['a link', outward, true]];
  for (const [what, selector, javaScriptEnabled] of ways) {
    const { context, tab } = await stage(browser, { javaScriptEnabled });
    net.asked.length = 0;
    await tab.goto(place.trail[0]);
    await tab.locator(selector).first().click({ noWaitAfter: true });
    await pause(700);
    if (!net.asked.length) faults.push(`${what} leads nowhere`);
    for (const { referer } of net.asked.filter((asked) => asked.referer && !asked.referer.startsWith(`https://${asked.host}/`))) faults.push(`${what} tells ${referer}`);
    await context.close();
  }
  return { faults, figures: {} };
}

// S20: before the exit, Back is Back.
export async function backWorks(browser, place) {
  const { context, tab } = await stage(browser);
  const faults = [];
  try {
    await readOn(tab, place.trail);
    const session = await context.newCDPSession(tab);
    for (const url of place.trail.slice(0, -1).reverse()) {
      await step(session, tab, -1);
      if (tab.url() !== url) faults.push(`Back leads to ${tab.url()}, not ${url}`);
      if (!await tab.evaluate(() => document.documentElement.checkVisibility() && document.body.innerText.length > 100)) faults.push(`Back shows nothing at ${url}`);
    }
    return { faults, figures: {} };
  } finally { await context.close(); }
}
