// T1-T3: the page by keyboard alone.

import { inPage } from './check.mjs';

// All in one walk: forwards through the page, then backwards, as a sticky head hides what is above only on the way up.
// The keys go out in one row; before each the page looks at where the one before has led.
async function walk({ tab, width }) {
  const count = await tab.evaluate(`(${setOut})(${look})`);
  const faults = new Set(await tab.evaluate(unreachable));
  const session = await tab.context().newCDPSession(tab);
  const press = (times, modifiers) => Promise.all(Array.from({ length: times }, () => ['rawKeyDown', 'keyUp']).flat().map(
    (type) => session.send('Input.dispatchKeyEvent', { type, modifiers, key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }),
  ));
  try {
    await press(count, 0);
    await press(count - 1, 8);
    for (const fault of await tab.evaluate(() => window.__walk.end())) faults.add(fault);
  } finally { await session.detach(); }
  return [...faults].slice(0, 10).map((fault) => `${fault} (${width} px)`);
}

// Stands before the first stop, and looks at each stop when the next key comes.
function setOut(look) {
  scrollTo(0, 0);
  // The place from which Tab goes on is where the focus was last: it is put before everything, and its mark taken away.
  const top = document.createElement('span');
  top.tabIndex = -1;
  document.body.prepend(top);
  top.focus();
  top.remove();
  for (const details of document.querySelectorAll('details')) details.open = false;
  window.__stops = window.__eyes.stops();
  const [seen, faults] = [[], new Set()];
  const count = window.__stops.length;
  const way = [...Array(count).keys(), ...Array(count - 1).keys().map((at) => count - 2 - at)];
  const here = () => { if (seen.length) for (const fault of look(seen.at(-1))) faults.add(fault); };
  const key = (event) => {
    if (event.key !== 'Tab') return;
    here();
    seen.push(way[seen.length]);
  };
  addEventListener('keydown', key, true);
  window.__walk = {
    end() {
      here();
      removeEventListener('keydown', key, true);
      return seen.length === way.length ? [...faults] : [`T1 ${seen.length} of ${way.length} presses of Tab reached the page`];
    },
  };
  return count;
}

// What looks or acts like a control but takes no focus.
function unreachable() {
  const { shown, where } = window.__eyes;
  const acting = [...document.querySelectorAll('[onclick],[role=button],[role=link],[role=tab],a[tabindex="-1"],button[tabindex="-1"],summary[tabindex="-1"],a:not([href])')];
  const lost = acting.filter((element) => shown(element) && element.tabIndex < 0);
  const jumps = [...document.querySelectorAll('[tabindex]')].filter((element) => element.tabIndex > 0);
  return [...lost.map((element) => `T1 takes no focus: ${where(element)}`), ...jumps.map((element) => `T1 jumps the queue: ${where(element)}`)];
}

function look(at) {
  const { where, rgba, contrast, behind } = window.__eyes;
  const [here, wanted] = [document.activeElement, window.__stops[at]];
  if (here !== wanted) return [`T1 focus is on ${here ? where(here) : 'nothing'}, not on ${where(wanted)}`];
  const faults = [];
  const style = getComputedStyle(here);
  const thick = Number.parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none';
  if (!thick) faults.push(`T2 has no ring: ${where(here)}`);
  else {
    // The ring and the gap inside it are of opposite lightness, so one of them stands out from whatever is behind.
    const around = behind(here.parentElement ?? here);
    const gap = /rgba?\([^)]*\)|color\([^)]*\)/.exec(style.boxShadow)?.[0];
    const best = Math.max(contrast(rgba(style.outlineColor), around), gap ? contrast(rgba(gap), around) : 1);
    if (best < 3) faults.push(`T2 its ring is hardly seen (${best.toFixed(1)}:1): ${where(here)}`);
  }
  const boxes = [...here.getClientRects()].filter((box) => box.width && box.height);
  const box = boxes[0];
  if (!box) return [...faults, `T3 has focus but no place: ${where(here)}`];
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return [...faults, `T3 has focus outside the window: ${where(here)}`];
  const above = document.elementFromPoint(x, y);
  if (above && !here.contains(above) && !above.contains(here)) faults.push(`T3 is covered by ${where(above)}: ${where(here)}`);
  return faults;
}

// WCAG 2.4.1: whoever goes by keyboard can pass what is the same on every page.
function passes() {
  const first = window.__eyes.stops()[0];
  const goal = first?.hash && document.getElementById(decodeURIComponent(first.hash.slice(1)));
  if (!goal) return [`T1 the first stop leads nowhere: ${first ? window.__eyes.where(first) : 'there is none'}`];
  return goal.contains(document.querySelector('h1')) ? [] : [`T1 the first stop does not lead to the text: ${window.__eyes.where(first)}`];
}

// A screenshot with and without focus: what the styles promise is there to be seen.
async function seen({ tab }) {
  const kinds = await tab.evaluate(() => {
    const first = new Map();
    for (const element of window.__eyes.stops()) {
      const kind = `${element.tagName}.${element.className} ${element.parentElement.closest('header,nav,main,footer,section,aside')?.className}`;
      if (!first.has(kind) && window.__eyes.shown(element)) first.set(kind, element);
    }
    window.__kinds = [...first.values()];
    return window.__kinds.map(window.__eyes.where);
  });
  const faults = [];
  await tab.keyboard.press('Tab');
  for (let at = 0; at < kinds.length; at += 1) {
    const clip = await tab.evaluate((at) => {
      const element = window.__kinds[at];
      element.focus();
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getClientRects()[0];
      const [x, y] = [Math.max(box.left - 6, 0), Math.max(box.top - 6, 0)];
      return { x, y, width: Math.min(box.width + 12, innerWidth - x), height: Math.min(box.height + 12, innerHeight - y) };
    }, at);
    const focused = await tab.screenshot({ clip });
    await tab.evaluate(() => document.activeElement.blur());
    if (focused.equals(await tab.screenshot({ clip }))) faults.push(`T2 nothing changes on focus: ${kinds[at]}`);
  }
  return faults;
}

export default [
  inPage({ id: 'T1', says: 'the first stop leads past what every page has', pages: 'every', at: [320], look: passes }),
  { id: 'T1-T3', says: 'the keyboard reaches everything in order, with a ring that is seen and never covered', pages: 'sample', at: [320], look: walk },
  { id: 'T1-T3', says: 'the keyboard reaches everything in order in a wide window', pages: 'few', at: [1600], look: walk },
  { id: 'T2', says: 'a focus ring is there in the picture itself', pages: 'few', at: [1600], look: seen },
];
