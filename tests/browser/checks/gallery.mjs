// The theme's gallery, as the preview shows it: every component by its examples, in the colours of each audience.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { readFileSync } from 'node:fs';
import { axe, htmlValidate } from './checkers.mjs';
import { overflow } from './layout.mjs';
import { pause } from '../support/looks.mjs';

const EYES = readFileSync(new URL('../support/eyes.js', import.meta.url), 'utf8');
const AUDIENCES = ['', 'barn', 'unga', 'vuxna', 'aldre'];

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

export async function gallery(browser, program, root) {
  const port = await freePort();
  const server = spawn(program, ['serve', root, '--port', String(port), '--as-of', '2026-11-25'], { stdio: 'ignore' });
  const context = await browser.newContext({ viewport: { width: 320, height: 568 } });
  await context.addInitScript(EYES);
  const faults = [];
  try {
    const tab = await context.newPage();
    for (const audience of AUDIENCES) {
      const url = `http://127.0.0.1:${port}/_frid/components${audience && `?audience=${audience}`}`;
      let html;
      for (let at = 0; at < 50 && !html; at += 1) {
        html = await fetch(url).then((answer) => (answer.ok ? answer.text() : ''), () => '');
        if (!html) await pause(200);
      }
      if (!html) return [`the preview does not show ${url}`];
      const known = { audience, lang: 'sv', html, file: `components-${audience}.html` };
      await tab.setViewportSize({ width: 320, height: 568 });
      await tab.goto(url);
      const found = [...await htmlValidate({ known }), ...await tab.evaluate(overflow), ...await axe({ tab, known })];
      await tab.setViewportSize({ width: 1280, height: 800 });
      found.push(...await axe({ tab, known }));
      faults.push(...found.map((fault) => `${audience || 'everybody'}: ${fault}`));
    }
  } finally {
    await context.close();
    server.kill();
  }
  return faults;
}
