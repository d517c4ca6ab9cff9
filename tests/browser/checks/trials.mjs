// What is tried once and not on every page: ways out, headers, traces. `act` gets the browser, the site, the rest of the net
// and the trail that a reader walks, and returns what is wrong in words; figures are told beside.

import { gallery } from './gallery.mjs';
import { letters } from './letters.mjs';
import * as leaving from './leaving.mjs';
import * as traces from './traces.mjs';
import { quiet } from './quiet.mjs';
import { vnu } from './checkers.mjs';
import { weights } from './weight.mjs';

const told = (faults) => ({ faults });

// What is timed comes first, while nothing else is at work.
export const TRIALS = [
  { id: 'S2', says: 'without JavaScript the exit blanks the page within 300 ms, though the exit site hangs', act: ({ browser, place, net }) => leaving.blanksWithoutScript(browser, place, net) },
  { id: 'S3', says: 'with JavaScript the exit blanks the page within 100 ms', act: ({ browser, place, net }) => leaving.blanksWithScript(browser, place, net, false) },
  { id: 'S3', says: 'with JavaScript the exit blanks the page within 100 ms, also without a network', act: ({ browser, place, net }) => leaving.blanksWithScript(browser, place, net, true) },
  { id: 'S4 S6', says: 'after an exit from five pages deep Back and Forward show nothing, and no Referer is sent', act: ({ browser, place, net }) => leaving.nothingBehind(browser, place, net) },
  { id: 'S4', says: 'nor where the site is slow', act: ({ browser, place, site }) => leaving.nothingBehindSlowly(browser, place, site.host) },
  { id: 'S5', says: 'Shift three times leaves, and nothing like it does', act: ({ browser, place }) => leaving.shiftThreeTimes(browser, place) },
  { id: 'S6', says: 'no way out tells where its reader comes from', act: ({ browser, place, net }) => leaving.tellsNobody(browser, place, net, '.foot a[href^="https"]') },
  { id: 'S20', says: 'Back inside the site is Back', act: ({ browser, place }) => leaving.backWorks(browser, place) },
  { id: 'S9', says: 'the history of the browser tells nothing', act: async ({ site, net }) => told(await traces.history(site, net, site.sample.slice(0, 25))) },
  { id: 'S10', says: 'a quiet section leaves one row in the history, and leads back itself', act: async ({ browser, site, place }) => told(await quiet(browser, site, place.trail[0])) },
  { id: 'S12', says: 'every host is told what to send', act: async ({ site }) => told(await traces.headers(site)) },
  { id: 'S13', says: 'a safety page in every language', act: async ({ site }) => told(traces.safety(site)) },
  { id: 'S14', says: 'a page on paper or as PDF has a neutral name', act: async ({ browser, site }) => told(await traces.paper(browser, site, site.few)) },
  { id: 'S16', says: 'nothing has moved, whether letters come early, late or never, and a page whole or in pieces', act: ({ browser, site }) => letters(browser, site) },
  { id: 'S17', says: 'the exit leads to an allowed place', act: async ({ site }) => told(traces.target(site)) },
  { id: 'S18', says: 'no script can tell anybody anything', act: async ({ site }) => told(traces.scripts(site)) },
  { id: 'S19', says: 'no exit in a frame', act: async ({ browser, site }) => told(await traces.framed(browser, site)) },
  { id: 'gallery', says: 'every component holds by itself, in the colours of each audience', act: async ({ browser, site }) => told(await gallery(browser, site.program, site.sources)) },
  { id: 'weight', says: 'every page comes in the first 14 kB', act: async ({ site }) => weights(site) },
  { id: 'vnu', says: 'vnu finds nothing on any page', act: async ({ site }) => told(await vnu(site.folder, site.pages.map((page) => page.file))) },
];
