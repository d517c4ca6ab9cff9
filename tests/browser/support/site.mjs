// A built site, served, with its pages and what the tests must know of it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './server.mjs';
import { fewOf, pagesOf, sampleOf } from './pages.mjs';

// Of `site.toml` the tests read two keys; both are plain strings on lines of their own.
function told(content) {
  const toml = readFileSync(join(content, 'site.toml'), 'utf8');
  const base = new URL(/^base_url = "([^"]+)"/m.exec(toml)[1]).pathname;
  const exit = /^\[exit\][^[]*?^target = "([^"]+)"/ms.exec(toml)[1];
  const allowed = /^allowed = \[([^\]]*)\]/ms.exec(toml)?.[1].match(/"[^"]+"/g)?.map((text) => text.slice(1, -1)) ?? [];
  return { base, exit, allowed };
}

// Where the safety bar's second link leads from the start page and from each audience's home: the safety pages by language.
function safetyPages(pages) {
  const found = new Map();
  for (const page of pages.filter((page) => page.kind === 'start' || page.kind === 'audience')) {
    const href = /<nav class="quick"[\s\S]*?<\/nav>/.exec(page.html)?.[0].match(/href="[^"#]+"/g)?.[1]?.slice(6, -1);
    if (!href) continue;
    if (!found.has(page.lang)) found.set(page.lang, new Set());
    found.get(page.lang).add(new URL(href, `http://site/${page.path}`).pathname.slice(1));
  }
  return found;
}

export async function open(folder, content) {
  const { base, exit, allowed } = told(content);
  const server = await serve(folder, base);
  // A page that only leads on is gone before it is seen.
  const pages = pagesOf(folder).filter((page) => page.kind !== 'redirect');
  const policy = /Content-Security-Policy: (.*)/.exec(readFileSync(join(folder, '_headers'), 'utf8'))?.[1] ?? '';
  return {
    folder, base, policy, program: process.env.FRID, sources: join(content, '..'), exit, allowed, pages, sample: sampleOf(pages), few: fewOf(pages), safety: safetyPages(pages),
    host: server, origin: server.origin, root: server.origin + base, close: server.close,
  };
}
