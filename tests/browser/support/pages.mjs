// The pages of a built site, and the sample of them that every test looks at.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

export function files(folder) {
  return walk(folder).map((path) => relative(folder, path).split(sep).join('/')).sort();
}

// Every page with what it says of itself.
export function pagesOf(folder) {
  return files(folder).filter((path) => path.endsWith('.html') && !path.startsWith('embed/')).map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const root = /<html\b[^>]*>/.exec(html)?.[0] ?? '';
    const attribute = (name) => new RegExp(` ${name}="([^"]*)"`).exec(root)?.[1];
    return {
      file, html, path: file.replace(/index\.html$/, ''), kind: attribute('data-kind'), lang: attribute('lang'),
      audience: attribute('data-audience') ?? 'alla', dir: attribute('dir'), bytes: statSync(join(folder, file)).size,
    };
  });
}

// Swedish, easy Swedish, Arabic (right to left) and Tigrinya (its own script) stand for all languages.
const LANGUAGES = ['sv', 'sv-simple', 'ar', 'ti'];

// For each template × audience × language the heaviest page: what holds there holds on the lighter ones.
export function sampleOf(pages) {
  const cells = new Map();
  for (const page of pages.filter((page) => LANGUAGES.includes(page.lang))) {
    const cell = `${page.kind} ${page.audience} ${page.lang}`;
    if (!cells.has(cell) || cells.get(cell).bytes < page.bytes) cells.set(cell, page);
  }
  return [...cells.values()];
}

// One page of each audience, and one in each direction and script: for tests that take seconds.
export function fewOf(pages) {
  const heaviest = (audience, lang) => pages.filter((page) => page.kind === 'page' && page.audience === audience && page.lang === lang)
    .sort((a, b) => b.bytes - a.bytes)[0];
  const start = pages.find((page) => page.kind === 'start' && page.lang === 'sv');
  const wanted = [...['barn', 'unga', 'vuxna', 'aldre', 'personal'].map((audience) => heaviest(audience, 'sv')), heaviest('alla', 'ar'), heaviest('alla', 'ti')];
  return [start, ...wanted].filter(Boolean);
}
