// The search as readers meet it (S7, S8, S9, S11, S16): what it finds, what it asks of the net, and what it leaves behind.

import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { launch } from './support/chromium.mjs';
import { elsewhere } from './support/elsewhere.mjs';
import { open } from './support/site.mjs';

const { FRID_SITE: folder, FRID_CONTENT: content } = process.env;
const WORD = 'polisanmälan';

const indexOf = (lang) => {
  const name = readdirSync(`${folder}/find`).find((name) => name.startsWith(`${lang}.`));
  return JSON.parse(readFileSync(`${folder}/find/${name}`, 'utf8'));
};

describe('search', { concurrency: false }, () => {
  let site; let net; let browser;

  before(async () => {
    site = await open(folder, content);
    net = await elsewhere();
    browser = await launch(net.port);
  });
  after(async () => {
    await browser?.close();
    site?.close();
    net?.close();
  });

  // A tab on a page, with what it asks for.
  async function tabOn(path, options = {}) {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 }, ignoreHTTPSErrors: true, ...options });
    const tab = await context.newPage();
    const asked = [];
    const broken = [];
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('pageerror', (fault) => broken.push(String(fault)));
    tab.on('console', (line) => { if (line.type() === 'error' && !line.location().url.endsWith('favicon.ico')) broken.push(line.text()); });
    await tab.goto(site.root + path);
    return { context, tab, asked, broken };
  }

  const hits = (tab) => tab.$$eval('.find li', (all) => all.map((item) => ({
    title: item.querySelector('a').textContent, href: item.querySelector('a').href, audience: item.querySelector('.for')?.textContent ?? '',
  })));

  async function searched(tab, words) {
    await tab.click('.find summary');
    await tab.locator('#f-find').pressSequentially(words);
    await tab.waitForFunction(() => document.querySelector('.find [role=status]').textContent);
    return hits(tab);
  }

  test('S7 S11 nothing is fetched before the field is used; then its script and one index, and no word of the reader', async () => {
    const { context, tab, asked, broken } = await tabOn('vuxna/');
    await tab.click('.find summary');
    await tab.waitForTimeout(200);
    assert.equal(asked.filter((url) => /search|find/.test(url)).length, 0, 'opening it is no use of it');
    const before = asked.length;
    await tab.locator('#f-find').pressSequentially(WORD);
    await tab.waitForFunction(() => document.querySelector('.find [role=status]').textContent);
    assert.equal(asked.length - before, 2, asked.slice(before).join(' '));
    for (const url of asked.slice(before)) {
      assert.ok(url.startsWith(site.root) && !decodeURIComponent(url).includes('polis'), url);
    }
    assert.deepEqual(broken, []);
    await context.close();
  });

  test('S8 S9 S11 the words are in no address, no history and no store, and are gone when the page is left', async () => {
    const { context, tab } = await tabOn('vuxna/');
    const length = await tab.evaluate(() => history.length);
    const before = tab.url();
    await searched(tab, WORD);
    await tab.keyboard.press('Enter');
    assert.equal(tab.url(), before);
    assert.equal(await tab.evaluate(() => history.length), length);
    const kept = await tab.evaluate(async () => [localStorage.length, sessionStorage.length, (await caches?.keys?.())?.length ?? 0, document.cookie]);
    assert.deepEqual(kept, [0, 0, 0, '']);
    const field = await tab.$eval('#f-find', (field) => [field.name, field.autocomplete, field.spellcheck, field.form]);
    assert.deepEqual(field, ['', 'off', false, null]);
    await tab.click('.find li a');
    await tab.goBack();
    assert.equal(await tab.inputValue('#f-find'), '');
    assert.deepEqual(await hits(tab), []);
    await context.close();
  });

  test('pages of the reader\'s own audience come first, and a child is led to no page for others', async () => {
    for (const [path, own] of [['vuxna/', 'Vuxna'], ['unga/', 'Unga']]) {
      const { context, tab } = await tabOn(path);
      const audiences = (await searched(tab, 'polis')).map((hit) => hit.audience);
      const foreign = audiences.findIndex((audience) => audience && audience !== own);
      assert.ok(audiences.includes(own), audiences.join());
      assert.ok(foreign < 0 || !audiences.slice(foreign).includes(own), audiences.join());
      await context.close();
    }
    const { context, tab } = await tabOn('barn/');
    const audiences = (await searched(tab, 'polis')).map((hit) => hit.audience);
    assert.ok(audiences.includes('Barn'));
    assert.deepEqual([...new Set(audiences)].filter((audience) => audience && audience !== 'Barn'), []);
    await context.close();
  });

  test('a form that stands nowhere, a part of a joined word, marks and case: all are found', async () => {
    const stands = (form) => indexOf('sv').terms.some(([forms]) => {
      const [base, ...endings] = forms.split(' ');
      return (endings.length ? endings : ['']).some((ending) => base + ending === form);
    });
    const { context, tab } = await tabOn('vuxna/');
    await tab.click('.find summary');
    for (const [words, wanted, isForm] of [
      [WORD, 'nar-nagot-har-hant', true], ['POLISANMALAN', 'nar-nagot-har-hant', true], ['förmyndaren', 'trygg-pa-aldre-dar', false],
      ['tolkarna', 'tolk', false],
    ]) {
      assert.equal(stands(words.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')), isForm, `${words} stands in the index`);
      await tab.fill('#f-find', words);
      await tab.waitForFunction(() => document.querySelector('.find li'));
      const found = (await hits(tab)).map((hit) => hit.href);
      assert.ok(found.some((href) => href.includes(wanted)), `${words}: ${found}`);
    }
    await context.close();
  });

  test('the browser folds words as the index does', async () => {
    for (const lang of ['sv', 'ar', 'fa', 'ckb', 'uk', 'ti', 'fi']) {
      const { context, tab } = await tabOn(site.pages.find((page) => page.lang === lang && page.kind === 'start').path);
      await tab.click('.find summary');
      const title = indexOf(lang).pages.find((page) => page[2] < 0)[0];
      await tab.fill('#f-find', title);
      await tab.waitForFunction(() => document.querySelector('.find [role=status]').textContent);
      const found = await hits(tab);
      assert.ok(found.some((hit) => hit.title === title), `${lang}: ${title} finds ${found.map((hit) => hit.title)}`);
      await context.close();
    }
  });

  test('it can be used by keyboard, and says politely how much it has found', async () => {
    const { context, tab } = await tabOn('vuxna/');
    await tab.focus('.find summary');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'f-find');
    assert.equal(await tab.$eval('#f-find', (field) => field.labels[0].textContent), 'Vad letar du efter?');
    await tab.keyboard.type(WORD);
    await tab.waitForFunction(() => document.querySelector('.find [role=status]').textContent);
    const number = (await hits(tab)).length;
    assert.equal(await tab.textContent('.find [role=status]'), `Träffar: ${number}`);
    await tab.keyboard.press('Enter');
    assert.ok(await tab.evaluate(() => document.activeElement.matches('.find li:first-child a')));
    await tab.fill('#f-find', 'xyzzyx');
    await tab.waitForFunction(() => document.querySelector('.find [role=status]').textContent.startsWith('Inga'));
    assert.deepEqual(await hits(tab), []);
    await context.close();
  });

  test('T13 without JavaScript the way to A to Z stands in its place', async () => {
    const { context, tab } = await tabOn('vuxna/', { javaScriptEnabled: false });
    assert.ok(!await tab.isVisible('.find'));
    assert.ok(await tab.isVisible('.unscripted a'));
    await tab.click('.unscripted a');
    assert.ok(tab.url().endsWith('/a-o/'));
    await context.close();
  });

  test('where the index cannot be had, the way to A to Z is still there', async () => {
    const { context, tab } = await tabOn('vuxna/');
    await tab.route('**/find/*', (route) => route.abort());
    await tab.click('.find summary');
    await tab.locator('#f-find').pressSequentially(WORD);
    await tab.waitForTimeout(600);
    assert.deepEqual(await hits(tab), []);
    assert.ok(await tab.isVisible('.find > div > p:last-child a'));
    await context.close();
  });
});
