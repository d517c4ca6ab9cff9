// S9, S12, S14 and S19: what is left on a disk, told by a host, printed, or shown in somebody else's frame.

import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchProfile } from '../support/chromium.mjs';
import { DISCREET } from './discreet-words.mjs';

const READ = `
import json, sqlite3, sys
rows = sqlite3.connect(sys.argv[1]).execute("select url, title from urls").fetchall()
print(json.dumps(rows))`;

// Reads the browser's own database of visited pages back, as somebody would who searches the phone (S9).
export async function history(site, net, pages) {
  const folder = mkdtempSync(join(tmpdir(), 'frid-profile-'));
  try {
    const context = await launchProfile(folder, net.port);
    const tab = await context.newPage();
    for (const page of pages) await tab.goto(site.root + page.path);
    await tab.waitForTimeout(1500);
    await context.close();
    const rows = JSON.parse(execFileSync('python3', ['-c', READ, join(folder, 'Default', 'History')], { encoding: 'utf8' }));
    if (rows.length < pages.length) return [`only ${rows.length} of ${pages.length} visits are in the history: the test sees too little`];
    const words = [...new Set(Object.values(DISCREET).flat())];
    const told = rows.map(([url, title]) => `${decodeURIComponent(new URL(url).pathname)} ${title}`.toLowerCase());
    return told.flatMap((text) => words.filter((word) => text.includes(word)).map((word) => `the history tells "${word}": ${text}`));
  } finally { rmSync(folder, { recursive: true, force: true }); }
}

const WANTED = [['Cache-Control', 'no-store'], ['Referrer-Policy', 'no-referrer'], ['Content-Security-Policy', "default-src 'none'"]];

// S12: the files for every kind of host ask for the same, and the answers have it.
export async function headers(site) {
  const faults = [];
  for (const file of ['_headers', '.htaccess', 'nginx.conf', 'web.config']) {
    const text = readFileSync(join(site.folder, file), 'utf8').replace(/&(?:apos|#39|#x27);/g, "'");
    for (const [name, value] of WANTED) if (!text.includes(name) || !text.includes(value)) faults.push(`${file} does not set ${name}: ${value}`);
  }
  for (const path of ['', '404.html', site.few[1].path]) {
    const answer = await fetch(site.root + path);
    for (const [name, value] of WANTED) if (!answer.headers.get(name)?.includes(value)) faults.push(`/${path} comes with ${name}: ${answer.headers.get(name)}`);
  }
  return faults;
}

// S14: a page saved or printed as PDF says no more of itself than its tab.
export async function paper(browser, site, pages) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const faults = [];
  for (const page of pages) {
    await tab.goto(site.root + page.path);
    const pdf = (await tab.pdf({ format: 'A4' })).toString('latin1');
    const title = /\/Title\s*(<[0-9A-Fa-f]+>|\((?:\\.|[^)])*\))/.exec(pdf)?.[1] ?? '';
    const said = title.startsWith('<') ? Buffer.from(title.slice(1, -1), 'hex').swap16().toString('utf16le').replace(/^\uFEFF/, '') : title.slice(1, -1);
    const words = DISCREET[page.lang] ?? DISCREET.sv;
    if (!said) faults.push(`/${page.path}: the PDF has no title to look at`);
    faults.push(...words.filter((word) => said.toLowerCase().includes(word)).map((word) => `/${page.path}: the PDF tells "${word}" in its title "${said}"`));
  }
  await context.close();
  return faults;
}

// S19: nobody can show a page of ours, with its exit, in a frame of theirs.
export async function framed(browser, site) {
  const server = createServer((_, response) => { response.setHeader('Content-Type', 'text/html'); response.end(`<!doctype html><title>Frame</title><iframe src="${site.root}" width="600" height="600"></iframe>`); });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await tab.waitForTimeout(400);
    const shown = await Promise.all(tab.frames().slice(1).map((frame) => frame.evaluate(() => document.querySelectorAll('a.exit').length).catch(() => 0)));
    return shown.some(Boolean) ? ['an exit is shown in a frame, where it would change the frame alone'] : [];
  } finally { await context.close(); server.closeAllConnections(); server.close(); }
}

// S17 and S18 in the files themselves: where the exit may lead, and what no script of ours may do.
export function target(site) {
  const url = new URL(site.exit);
  const faults = site.allowed.includes(site.exit) ? [] : [`${site.exit} is not on the list`];
  if (url.protocol !== 'https:' || url.search || url.hash || url.username) faults.push(`${site.exit} is not a plain https address`);
  return faults;
}

const FORBIDDEN = /sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|localStorage|sessionStorage|indexedDB|document\.cookie|serviceWorker|new Image|importScripts|eval\(|pushManager|https?:\/\/(?!www\.w3\.org)/;

export function scripts(site) {
  const names = readdirSync(join(site.folder, 'assets')).filter((name) => name.endsWith('.js'));
  if (!names.length) return ['there is no script to look at'];
  const files = names.map((name) => [name, readFileSync(join(site.folder, 'assets', name), 'utf8')]);
  const inPages = new Set(site.pages.flatMap(({ html }) => [...html.matchAll(/<script>([^<]*)/g)].map((found) => found[1])));
  return [...files, ...[...inPages].map((code) => ['a script in the page', code])].flatMap(([name, text]) => {
    const code = text.replace(/^\s*\/\/.*$/gm, '');
    const found = FORBIDDEN.exec(code)?.[0];
    return found ? [`${name} uses ${found}`] : [];
  });
}

// S13: each language's safety page is in that language, says that traces stay, and carries the date of its steps.
const HISTORY_STAYS = {
  sv: /histori/i, 'sv-simple': /histori/i, en: /history/i, ar: /سجل|محفوظات|تاريخ/, fa: /تاریخچه|سابقه/, prs: /تاریخچه|سابقه|تاریخ/, ckb: /مێژوو/, so: /taariikh|history/i, ti: /ታሪኽ|ታሪክ/, uk: /істор/i, fi: /histori/i,
};
const WIPE = /radera (?:hela|all)|rensa (?:hela|all) historik|wipe (?:all|everything)|delete (?:all|everything|your whole)|tyhjennä koko/i;

export function safety(site) {
  const languages = [...new Set(site.pages.map((page) => page.lang))];
  const missing = languages.filter((lang) => !site.safety.has(lang)).map((lang) => `${lang}: there is no safety page`);
  const pages = [...site.safety].flatMap(([lang, paths]) => [...paths].map((path) => [lang, site.pages.find((known) => known.path === path)]));
  return [...missing, ...pages.filter(([, page]) => page?.kind !== 'topic').flatMap(([lang, page]) => {
    if (!page) return [`${lang}: its safety page is not there`];
    const text = page.html.replace(/^[\s\S]*<main/, '<main').replace(/<\/main>[\s\S]*$/, '').replace(/<[^>]+>/g, ' ');
    const at = `${lang}: /${page.path}`;
    const faults = page.lang === lang ? [] : [`${at} is in ${page.lang}`];
    if (!HISTORY_STAYS[lang]?.test(text)) faults.push(`${at} does not say that the history stays`);
    if (!/20\d\d|[۲٢][۰٠][۰-۹٠-٩]{2}/.test(text)) faults.push(`${at}: its steps have no date`);
    if (WIPE.test(text)) faults.push(`${at} tells to wipe everything: ${WIPE.exec(text)[0]}`);
    return faults;
  })];
}
