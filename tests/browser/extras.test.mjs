// What scripts add to a page that is whole without them: print this, and read aloud (S7, S16): only by a voice in the device.

import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { ready, watch } from './support/extras.mjs';
import { launch } from './support/chromium.mjs';
import { elsewhere } from './support/elsewhere.mjs';
import { open } from './support/site.mjs';

const { FRID_SITE: folder, FRID_CONTENT: content } = process.env;
const NEAR = [{ localService: true, lang: 'sv-SE', name: 'near' }];
const FAR = [{ localService: false, lang: 'sv-SE', name: 'far' }, { localService: true, lang: 'en-GB', name: 'other' }];

// Stands for the browser's voices and its printer, and writes down what they are asked.
function stage(voices) {
  window.said = [];
  window.told = [];
  const speech = {
    getVoices: () => voices, addEventListener() {},
    speak: (words) => window.said.push([words.text, words.voice.name]), cancel: () => window.told.push('cancel'),
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  window.print = () => window.told.push('print');
}

describe('print and read aloud', { concurrency: false }, () => {
  let site; let net; let browser; let path;

  before(async () => {
    site = await open(folder, content);
    net = await elsewhere();
    browser = await launch(net.port);
    path = site.pages.find((page) => page.lang === 'sv' && page.audience === 'vuxna' && page.kind === 'page').path;
  });
  after(async () => {
    await browser?.close();
    site?.close();
    net?.close();
  });

  async function tabWith(voices, options = {}) {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 }, ignoreHTTPSErrors: true, ...options });
    await watch(context);
    const tab = await context.newPage();
    if (options.javaScriptEnabled !== false) await tab.addInitScript(stage, voices);
    await tab.goto(site.root + path);
    if (options.javaScriptEnabled !== false) await ready(tab);
    return { context, tab };
  }

  test('a page is read by a voice in the device, piece by piece, and stops when told', async () => {
    const { context, tab } = await tabWith(NEAR);
    assert.deepEqual(await tab.evaluate(() => window.said), [], 'nothing sounds by itself');
    await tab.click('.aloud');
    const said = await tab.evaluate(() => window.said);
    assert.equal(said[0][0], await tab.textContent('h1'));
    assert.ok(said.length > 5 && said.every(([, voice]) => voice === 'near'));
    const text = said.map(([words]) => words).join(' ').replace(/\s+/g, ' ');
    for (const paragraph of await tab.$$eval('.text > p:not(.tools)', (all) => all.map((one) => one.textContent.replace(/\s+/g, ' ')))) {
      assert.ok(text.includes(paragraph), paragraph);
    }
    assert.equal(await tab.getAttribute('.aloud', 'aria-pressed'), 'true');
    await tab.click('.aloud');
    assert.equal(await tab.getAttribute('.aloud', 'aria-pressed'), 'false');
    assert.ok((await tab.evaluate(() => window.told)).includes('cancel'));
    await context.close();
  });

  test('a voice that would send the text away, or speaks another language, is none', async () => {
    const { context, tab } = await tabWith(FAR);
    assert.ok(await tab.isVisible('.tools button'));
    assert.ok(!await tab.isVisible('.aloud'));
    await context.close();
  });

  test('whoever leaves is silent at once', async () => {
    const { context, tab } = await tabWith(NEAR);
    await tab.click('.aloud');
    const [before, told] = await tab.evaluate(() => {
      const before = window.told.length;
      document.querySelector('a.exit').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return [before, [...window.told]];
    });
    assert.ok(told.length > before && told.at(-1) === 'cancel', told.join());
    await context.close();
  });

  test('print this prints, and neither is there without JavaScript', async () => {
    const { context, tab } = await tabWith(FAR);
    await tab.click('.tools button');
    assert.deepEqual(await tab.evaluate(() => window.told.filter((one) => one === 'print')), ['print']);
    await context.close();
    const plain = await tabWith(NEAR, { javaScriptEnabled: false });
    assert.ok(!await plain.tab.isVisible('.tools'));
    await plain.context.close();
  });
});
