// One Chromium for all tests. It can reach the two servers of the tests and nothing else.

import { chromium } from 'playwright-core';

const BINARY = process.env.CHROMIUM ?? '/usr/bin/chromium';

export function flags(elsewherePort) {
  return [
    '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run',
    '--ignore-certificate-errors', '--font-render-hinting=none',
    `--host-resolver-rules=MAP *:443 127.0.0.1:${elsewherePort},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
  ];
}

// Playwright switches the back-forward cache off; a reader's browser has it, and S4 is about it.
const UNWANTED = ['--disable-back-forward-cache'];

export function launch(elsewherePort) {
  return chromium.launch({ executablePath: BINARY, headless: true, args: flags(elsewherePort), ignoreDefaultArgs: UNWANTED });
}

// A browser with a profile on disk, for what is left behind in it (S9).
export function launchProfile(folder, elsewherePort) {
  return chromium.launchPersistentContext(folder, {
    executablePath: BINARY, headless: true, args: flags(elsewherePort), ignoreDefaultArgs: UNWANTED, ignoreHTTPSErrors: true,
  });
}
