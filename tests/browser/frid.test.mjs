// The whole of T1-T16 and S1-S20 over a built site. `run` builds the site and starts this; see README.md.

import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { CHECKS as ALL } from './checks/every.mjs';
import { TRIALS } from './checks/trials.mjs';
import * as leaving from './checks/leaving.mjs';
import { launch } from './support/chromium.mjs';
import { elsewhere } from './support/elsewhere.mjs';
import { open } from './support/site.mjs';
import { sweep } from './support/sweep.mjs';

const { FRID_SITE: folder, FRID_INTRANET: intranet, FRID_CONTENT: content } = process.env;
const only = process.env.FRID_ONLY?.split(' ').filter(Boolean) ?? [];
const wanted = (ids) => !only.length || only.some((id) => ids.split(' ').includes(id));
const CHECKS = ALL.filter((check) => wanted(check.id));

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

  for (const trial of TRIALS.filter((trial) => wanted(trial.id))) {
    test(`${trial.id} ${trial.says}`, async (t) => {
      const { faults, figures } = await trial.act({ browser, site, net, place });
      if (figures) t.diagnostic(JSON.stringify(figures));
      holds(faults);
    });
  }

  describe('every page', { concurrency: false }, () => {
    let results;
    before(async () => {
      if (!CHECKS.length) return;
      results = await sweep(browser, site, CHECKS, site.pages);
      // Staff's pages are on the intranet only; its other pages are those of the web.
      const staff = await open(intranet, content);
      const more = await sweep(browser, staff, CHECKS, staff.pages.filter((page) => page.audience === 'personal'));
      for (const [check, { faults, looked, took }] of more) {
        const result = results.get(check);
        result.faults.push(...faults);
        result.looked += looked;
        result.took += took;
      }
      staff.close();
    });
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
