// The whole of T1-T16 and S1-S20 over a built site. `run` builds the site and starts this; see README.md.

import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import layout from './checks/layout.mjs';
import keyboard from './checks/keyboard.mjs';
import reading from './checks/reading.mjs';
import discretion from './checks/discretion.mjs';
import checkers, { vnu } from './checks/checkers.mjs';
import * as leaving from './checks/leaving.mjs';
import * as traces from './checks/traces.mjs';
import { launch } from './support/chromium.mjs';
import { elsewhere } from './support/elsewhere.mjs';
import { open } from './support/site.mjs';
import { sweep } from './support/sweep.mjs';

const { FRID_SITE: folder, FRID_CONTENT: content } = process.env;
const only = process.env.FRID_ONLY?.split(' ').filter(Boolean) ?? [];
const wanted = (name) => !only.length || only.some((id) => name.split(' ').includes(id));
const CHECKS = [...keyboard, ...layout, ...reading, ...discretion, ...checkers].filter((check) => wanted(check.id));

// A test with its ids in front, where it was asked for.
const trial = (name, act) => { if (wanted(name)) test(name, act); };

// Ten faults are enough to work on; the number says how many there are.
function holds(faults) {
  if (faults.length) assert.fail(`${faults.length} faults\n  ${faults.slice(0, 10).join('\n  ')}`);
}

describe('Frid in a browser', { concurrency: false }, () => {
  let site; let net; let browser; let place;

  before(async () => {
    site = await open(folder, content);
    net = await elsewhere();
    browser = await launch(net.port);
    place = leaving.ours(site);
  });
  after(async () => {
    await browser?.close();
    site?.close();
    net?.close();
  });

  // What is timed comes first, while nothing else is at work.
  trial('S2 without JavaScript the exit blanks the page within 300 ms, though the exit site hangs', async (t) => {
    const { faults, figures } = await leaving.blanksWithoutScript(browser, place, net);
    t.diagnostic(`blank after ${figures.ms} ms`);
    holds(faults);
  });
  for (const offline of [false, true]) {
    trial(`S3 with JavaScript the exit blanks the page within 100 ms${offline ? ', also without a network' : ''}`, async (t) => {
      const { faults, figures } = await leaving.blanksWithScript(browser, place, net, offline);
      t.diagnostic(`blank after ${figures.ms} ms`);
      holds(faults);
    });
  }
  trial('S4 S6 after an exit from five pages deep Back and Forward show nothing, and no Referer is sent', async (t) => {
    const { faults, figures } = await leaving.nothingBehind(browser, place, net);
    t.diagnostic(JSON.stringify(figures));
    holds(faults);
  });
  trial('S5 Shift three times leaves, and nothing like it does', async () => holds((await leaving.shiftThreeTimes(browser, place)).faults));
  trial('S6 no way out tells where its reader comes from', async () => holds((await leaving.tellsNobody(browser, place, net, '.foot a[href^="https"]')).faults));
  trial('S20 Back inside the site is Back', async () => holds((await leaving.backWorks(browser, place)).faults));
  trial('S9 the history of the browser tells nothing', async () => holds(await traces.history(site, net, site.sample.slice(0, 25))));
  trial('S12 every host is told what to send', async () => holds(await traces.headers(site)));
  trial('S13 a safety page in every language', () => holds(traces.safety(site)));
  trial('S14 a page on paper or as PDF has a neutral name', async () => holds(await traces.paper(browser, site, site.few)));
  trial('S17 the exit leads to an allowed place', () => holds(traces.target(site)));
  trial('S18 no script can tell anybody anything', () => holds(traces.scripts(site)));
  trial('S19 no exit in a frame', async () => holds(await traces.framed(browser, site)));
  trial('vnu finds nothing on any page', async () => holds(await vnu(site.folder, site.pages.map((page) => page.file))));

  describe('every page', { concurrency: false }, () => {
    let results;
    before(async () => { if (CHECKS.length) results = await sweep(browser, site, CHECKS, site.pages); });
    for (const check of CHECKS) {
      test(`${check.id} ${check.says}`, (t) => {
        const { faults, looked, took } = results.get(check);
        t.diagnostic(`${looked} looks, ${(took / 1000).toFixed(1)} s`);
        assert.ok(looked > 0, 'looked at nothing');
        holds(faults);
      });
    }
  });
});
