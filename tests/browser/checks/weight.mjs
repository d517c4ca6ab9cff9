// The first view comes in one round of a slow network: HTML, styles and scripts together, compressed by gzip, at most 14 kB.
// What a browser fetches when the page is shown is not of it, and a page works without it: fonts and pictures, the styles
// for paper, and the script that only adds (assets/js/extras.js).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, brotliCompressSync, gzipSync } from 'node:zlib';

// Ten packets of 1460 bytes less what TLS and the headers take (RFC 6928); the number that the web uses.
export const MOST = 14 * 1024;

// Lists of everything are for looking up, not for reading in distress: they may be heavier.
const LISTS = new Set(['index', 'contacts', 'glossary', 'statement']);

// As a host does it that compresses each answer anew: gzip 6, brotli 5.
const gzip = (bytes) => gzipSync(bytes, { level: 6 }).length;
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

// What a page asks for by itself: the styles and scripts that its HTML names.
function parts(site, page) {
  const named = [...page.html.matchAll(/<link rel="stylesheet" href="([^"]+)">|<script\b[^>]* src="([^"]+)"/g)].map((found) => found[1] ?? found[2]);
  return named.map((href) => new URL(href, `http://site${site.base}${page.path}`).pathname.slice(site.base.length));
}

// The weight of every page, the heaviest first.
export function weighed(site) {
  const known = new Map();
  const part = (path) => {
    if (!known.has(path)) {
      const bytes = readFileSync(join(site.folder, path));
      known.set(path, { path, raw: bytes.length, gzip: gzip(bytes), brotli: brotli(bytes) });
    }
    return known.get(path);
  };
  return site.pages.map((page) => {
    const html = Buffer.from(page.html);
    const all = [{ path: page.path, raw: html.length, gzip: gzip(html), brotli: brotli(html) }, ...parts(site, page).map(part)];
    const sum = (name) => all.reduce((total, one) => total + one[name], 0);
    const styles = all.filter((one) => one.path.endsWith('.css')).reduce((total, one) => total + one.gzip, 0);
    return { page, raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli'), html: all[0].gzip, styles, scripts: sum('gzip') - all[0].gzip - styles };
  }).sort((a, b) => b.gzip - a.gzip);
}

export function weights(site) {
  const all = weighed(site);
  const read = all.filter(({ page }) => !LISTS.has(page.kind));
  const faults = read.filter(({ gzip }) => gzip > MOST).map(({ page, gzip }) => `/${page.path} weighs ${gzip} bytes, not ${MOST}`);
  if (all.some(({ styles }) => !styles)) faults.push('a page without styles: the test sees too little');
  return { faults, figures: { heaviest: `/${read[0].page.path}`, gzip: read[0].gzip, brotli: read[0].brotli } };
}
