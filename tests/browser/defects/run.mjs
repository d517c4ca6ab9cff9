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
const DEFECTS = [...keyboardAndLayout, ...wordsAndStructure, ...safety].filter(({ name }) => name.includes(FRID_ONLY));
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

// The site with a defect in it, in a folder that the next one takes over.
function build(defect) {
  rmSync(join(place, 'themes'), { recursive: true, force: true });
  rmSync(join(place, 'content'), { recursive: true, force: true });
  cpSync(join(root, 'themes'), join(place, 'themes'), { recursive: true });
  cpSync(join(root, 'content'), join(place, 'content'), { recursive: true });
  const theme = join(place, 'themes', 'frid');
  change(theme, defect.edits);
  change(join(place, 'content'), defect.content);
  if (defect.css) {
    mkdirSync(join(place, 'content', 'theme', 'components', 'z'), { recursive: true });
    writeFileSync(join(place, 'content', 'theme', 'components', 'z', 'seeded.css'), defect.css);
  }
  execFileSync(FRID, ['build', place, '--as-of', day, '--output-dir', join(place, 'public')], { stdio: ['ignore', 'ignore', 'inherit'] });
  change(join(place, 'public'), defect.built);
  return open(join(place, 'public'), join(place, 'content'));
}

// Few pages that have everything: the start page, one of each audience, two scripts, a picture, a callout, a quarrel of lists.
function probesOf(site) {
  const with_ = (piece) => site.pages.find((page) => page.lang === 'sv' && page.kind === 'page' && page.html.includes(piece));
  return [...new Set([...site.few, with_('<picture>'), with_('class="callout'), with_('class="contacts')])].filter(Boolean);
}

const answers = (test, by) => test.id.split(' ').includes(by);

// What the tests with this id find, each in its own words.
async function look(by, site, { browser, net }) {
  const probes = probesOf(site);
  // The W3C's checker needs a minute for all pages, and seconds for these.
  const set = { browser, net, site: by === 'vnu' ? { ...site, pages: probes } : site, place: leaving.ours(site) };
  const faults = [];
  for (const trial of TRIALS.filter((test) => answers(test, by))) faults.push(...(await trial.act(set)).faults);
  const checks = CHECKS.filter((test) => answers(test, by));
  if (checks.length && !faults.length) {
    for (const { faults: found } of (await sweep(browser, { ...site, sample: probes, few: probes }, checks, probes)).values()) faults.push(...found);
  }
  return faults;
}

const net = await elsewhere();
const browser = await launch(net.port);
const around = { browser, net };
let missed = 0;
try {
  const sound = await build({});
  const clean = new Map();
  for (const by of new Set(DEFECTS.map((defect) => defect.by))) clean.set(by, await look(by, sound, around));
  sound.close();
  for (const [by, faults] of clean) for (const fault of faults.slice(0, 6)) console.error(`without any defect, ${by} finds: ${fault}`);
  console.log('| seeded defect | test | what it says |\n|---|---|---|');
  for (const defect of DEFECTS) {
    const site = await build(defect);
    const faults = (await look(defect.by, site, around)).filter((fault) => !clean.get(defect.by).includes(fault));
    site.close();
    if (!faults.length) missed += 1;
    console.log(`| ${defect.name} | ${defect.by} | ${faults[0]?.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 120) ?? '**not caught**'} |`);
  }
} finally {
  await browser.close();
  net.close();
  rmSync(place, { recursive: true, force: true });
}
console.log(`\n${DEFECTS.length - missed} of ${DEFECTS.length} seeded defects are caught.`);
process.exitCode = missed ? 1 : 0;
process.exit();
