// Prints what our exit leaves behind, beside govuk-frontend's exit-this-page on five pages of its own: `exit` starts this.

import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as leaving from './checks/leaving.mjs';
import { launch } from './support/chromium.mjs';
import { elsewhere } from './support/elsewhere.mjs';
import { open } from './support/site.mjs';

const DIST = join(createRequire(import.meta.url).resolve('govuk-frontend/package.json'), '..', 'dist', 'govuk');

// The component as its own fixture writes it, with its own styles and script, as its guide says how to put them in a page.
function govukPage(number, target) {
  const { fixtures } = JSON.parse(readFileSync(join(DIST, 'components', 'exit-this-page', 'fixtures.json'), 'utf8'));
  const component = fixtures.find(({ name }) => name === 'default').html.replace(/href="[^"]*"/, `href="${target}"`);
  return `<!doctype html><html lang="en" class="govuk-template"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Page ${number}</title><link rel="stylesheet" href="/govuk-frontend.min.css">
<body class="govuk-template__body"><script>document.body.className += ' js-enabled govuk-frontend-supported';</script>
<main class="govuk-main-wrapper">${component}<h1 class="govuk-heading-l">Page ${number}</h1><p class="govuk-body">${'Words that nobody else should see. '.repeat(20)}</p></main>
<script type="module">import { initAll } from '/govuk-frontend.min.js'; initAll();</script></body></html>`;
}

async function govuk(target) {
  const server = createServer((request, response) => {
    const asset = /^\/(govuk-frontend\.min\.(?:css|js))$/.exec(request.url)?.[1];
    response.setHeader('Content-Type', asset?.endsWith('css') ? 'text/css' : asset ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(asset ? readFileSync(join(DIST, asset)) : govukPage(Number(request.url.slice(1)) || 1, target));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const place = { trail: [1, 2, 3, 4, 5].map((number) => `${origin}/${number}`), exit: '.govuk-exit-this-page__button', target };
  return { place, close: () => { server.closeAllConnections(); server.close(); } };
}

const RUNS = [
  ['pages of ours seen in 10 × Back and 10 × Forward', ({ figures, faults }) => figures.stepsThatShow ?? `could not leave (${faults[0]})`, 'behind'],
  ['painted frames that show a page after the exit', ({ figures }) => figures.framesWithPage, 'behind'],
  ['entries of ours left in the history of the tab', ({ figures }) => figures.entriesLeft, 'behind'],
  ['requests that tell the exit site where from', ({ figures }) => figures.referers, 'behind'],
  ['no JavaScript, exit site hangs: blank after, ms', ({ figures }) => figures.ms ?? 'never', 'plain'],
  ['JavaScript, exit site hangs: blank after, ms', ({ figures }) => figures.ms ?? 'never', 'script'],
];

async function figures(browser, place, net) {
  const faults = [];
  const seen = { behind: await leaving.nothingBehind(browser, place, net), plain: await leaving.blanksWithoutScript(browser, place, net), script: await leaving.blanksWithScript(browser, place, net, false) };
  for (const run of Object.values(seen)) faults.push(...run.faults);
  return { rows: RUNS.map(([, read, run]) => read(seen[run])), faults };
}

const site = await open(process.env.FRID_SITE, process.env.FRID_CONTENT);
const net = await elsewhere();
const browser = await launch(net.port);
const theirs = await govuk(site.exit);
try {
  const [a, b] = [await figures(browser, leaving.ours(site), net), await figures(browser, theirs.place, net)];
  console.log('| after an exit from five pages deep | Frid | govuk-frontend |\n|---|---|---|');
  RUNS.forEach(([what], at) => console.log(`| ${what} | ${a.rows[at]} | ${b.rows[at]} |`));
  for (const fault of a.faults) console.log(`Frid: ${fault}`);
  process.exitCode = a.faults.length ? 1 : 0;
} finally {
  await browser.close();
  theirs.close();
  site.close();
  net.close();
}
