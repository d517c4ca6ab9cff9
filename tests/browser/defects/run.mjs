// Proves that each test can fail: seeds one defect at a time into the theme, builds the site with it, and lets the test look
// that must catch it. A defect is
//
//   name    what is wrong
//   by      the id of the test that must catch it
//   css     styles laid over the theme's, or
//   edits   [file of the theme, what stands there, what is put there], or the same for `content`, or for files as `built`
//
// An edit that finds nothing to change is a fault of this list: the theme has moved on. Before the defects come, the same
// tests look at the same pages without any; what they find then would prove nothing.

import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import keyboardAndLayout from './keyboard-and-layout.mjs';
import safety from './safety.mjs';
import wordsAndStructure from './words-and-structure.mjs';
import { CHECKS } from '../checks/every.mjs';
import { TRIALS } from '../checks/trials.mjs';
import * as leaving from '../checks/leaving.mjs';
import { launch } from '../support/chromium.mjs';
import { elsewhere } from '../support/elsewhere.mjs';
import { open } from '../support/site.mjs';
import { sweep } from '../support/sweep.mjs';

const { FRID, FRID_ROOT: root, FRID_DAY: day, FRID_ONLY = '' } = process.env;
const DEFECTS = [...keyboardAndLayout, ...wordsAndStructure, ...safety].filter(({ name }) => new RegExp(FRID_ONLY).test(name));
const place = mkdtempSync(join(tmpdir(), 'frid-defects-'));

function change(folder, edits = []) {
  for (const [file, find, put] of edits) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(find, () => put);
    if (changed === text) throw new Error(`${file} has no ${find}`);
    writeFileSync(path, changed);
  }
}

// The site with a defect in it, in a folder of its own; what the program says where it refuses to build it.
function build(defect, folder) {
  const root_ = join(place, folder);
  rmSync(root_, { recursive: true, force: true });
  for (const part of ['themes', 'content']) cpSync(join(root, part), join(root_, part), { recursive: true });
  change(join(root_, 'themes', 'frid'), defect.edits);
  change(join(root_, 'content'), defect.content);
  if (defect.css) {
    mkdirSync(join(root_, 'content', 'theme', 'components', 'z'), { recursive: true });
    writeFileSync(join(root_, 'content', 'theme', 'components', 'z', 'seeded.css'), defect.css);
  }
  try {
    execFileSync(FRID, ['build', root_, '--as-of', day, '--output-dir', join(root_, 'public')], { stdio: 'pipe' });
  } catch (fault) {
    return { refused: String(fault.stderr).trim().split('\n')[0] };
  }
  change(join(root_, 'public'), defect.built);
  return { folder: join(root_, 'public'), content: join(root_, 'content') };
}

// Few pages that have everything: the start page, one of each audience, two scripts, a picture, a callout, a quarrel of lists.
function probesOf(site) {
  const with_ = (piece) => site.pages.find((page) => page.lang === 'sv' && page.kind === 'page' && page.html.includes(piece));
  return [...new Set([...site.few, ...site.pages.filter((page) => !page.lang).slice(0, 2), with_('<picture>'), with_('class="callout'), with_('class="contacts')])].filter(Boolean);
}

const answers = (test, by) => test.id.split(' ').includes(by);

// What the tests with this id find, each in its own words: what is quick comes first, and nothing comes after the first
// fault that `tells` something.
async function look(by, site, { browser, net }, tells = () => false) {
  const probes = probesOf(site);
  const checks = CHECKS.filter((test) => answers(test, by));
  const found = (results) => [...results.values()].flatMap((result) => result.faults);
  const faults = checks.length
    ? found(await sweep(browser, { ...site, sample: probes, few: probes }, checks, probes, (results) => found(results).some(tells)))
    : [];
  // The W3C's checker needs a minute for all pages, and seconds for these.
  const set = { browser, net, site: by === 'vnu' ? { ...site, pages: probes } : site };
  for (const trial of TRIALS.filter((test) => answers(test, by))) {
    if (faults.some(tells)) break;
    faults.push(...(await trial.act({ ...set, place: leaving.ours(site) })).faults);
  }
  return faults;
}

// What catches a defect: the words of the test, or of the program that refuses to build it.
async function caught(defect, folder, around, clean) {
  const made = build(defect, folder);
  if (made.refused !== undefined) return defect.by === 'the build' ? [made.refused] : [];
  if (defect.by === 'the build') return [];
  const site = await open(made.folder, made.content);
  // A test that breaks has seen nothing.
  const tells = (fault) => !fault.includes('could not look') && !clean.get(defect.by).includes(fault);
  try { return (await look(defect.by, site, around, tells)).filter(tells); } finally { site.close(); }
}

// Three at a time, as much of it is waiting, each with a browser and a net of its own: what one does to the net is not seen by
// the others.
const WORKERS = 3;
const arounds = await Promise.all(Array.from({ length: WORKERS }, async () => {
  const net = await elsewhere();
  return { net, browser: await launch(net.port) };
}));

async function each(all, act) {
  const queue = [...all.entries()];
  await Promise.all(arounds.map(async (around, worker) => {
    for (let next = queue.shift(); next; next = queue.shift()) await act(next[1], next[0], around, `worker-${worker}`);
  }));
}

let missed = 0;
try {
  const { folder, content } = build({}, 'sound');
  const clean = new Map();
  await each([...new Set(DEFECTS.map((defect) => defect.by))], async (by, _, around) => {
    const site = await open(folder, content);
    clean.set(by, by === 'the build' ? [] : await look(by, site, around));
    site.close();
  });
  for (const [by, faults] of clean) for (const fault of faults.slice(0, 6)) console.error(`without any defect, ${by} finds: ${fault}`);
  const said = [];
  await each(DEFECTS, async (defect, at, around, name) => {
    let faults;
    try { faults = await caught(defect, name, around, clean); } catch (fault) { faults = []; console.error(`${defect.name}: ${fault.message}`); }
    if (!faults.length) { missed += 1; console.error(`not caught: ${defect.name} (${defect.by})`); }
    else console.error(`${defect.name}: caught by ${defect.by}`);
    said[at] = `| ${defect.name} | ${defect.by} | ${faults[0]?.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 120) ?? '**not caught**'} |`;
  });
  console.log(`| seeded defect | caught by | what it says |\n|---|---|---|\n${said.join('\n')}`);
} finally {
  for (const { browser, net } of arounds) { await browser.close(); net.close(); }
  rmSync(place, { recursive: true, force: true });
}
console.log(`\n${DEFECTS.length - missed} of ${DEFECTS.length} seeded defects are caught.`);
process.exit(missed ? 1 : 0);
