// The host: serves a built site below its base path, with the headers that the site's own `_headers` asks for (S12).

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';

const KINDS = {
  html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8',
  json: 'application/json', svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp',
  woff2: 'font/woff2', pdf: 'application/pdf', xml: 'application/xml', txt: 'text/plain; charset=utf-8',
};

// `_headers` as Netlify reads it: rules of several paths are joined, `! Name` takes one away.
export function headerRules(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) rules.push({ path: line.trim(), set: [] });
    else if (line.trim()) rules.at(-1).set.push(line.trim());
  }
  return rules;
}

export function headersFor(rules, path) {
  const headers = {};
  for (const rule of rules.filter((rule) => path.startsWith(rule.path.replace(/\*$/, '')))) {
    for (const line of rule.set) {
      if (line.startsWith('! ')) delete headers[line.slice(2)];
      else headers[line.slice(0, line.indexOf(':'))] = line.slice(line.indexOf(':') + 1).trim();
    }
  }
  return headers;
}

// A page as a slow net brings it: piece by piece, with a little pause after each, and in the end what no window shows at first.
const PIECES = 24;

async function dribble(response, body, size) {
  for (let at = 0; at < PIECES; at += 1) {
    response.write(body.subarray(at * size, (at + 1) * size));
    await new Promise((done) => setTimeout(done, 12));
  }
  response.end(body.subarray(PIECES * size));
}

// Serves `folder` below `base`; returns the origin, how to stop, the milliseconds that a page is kept waiting (`slow`)
// and that letters are (`letters`). An address with `?pieces=700` asks for the page in pieces of 700 bytes.
export async function serve(folder, base) {
  const host = { slow: 0, letters: 0 };
  const rules = headerRules(await readFile(join(folder, '_headers'), 'utf8'));
  const answer = async (request, response) => {
    const asked = new URL(request.url, 'http://host');
    const path = decodeURIComponent(asked.pathname);
    const pieces = Number(asked.searchParams.get('pieces'));
    const inside = path.startsWith(base) ? normalize(path.slice(base.length) || '.') : '..';
    const file = path.endsWith('/') ? join(inside, 'index.html') : inside;
    const send = (status, body, name) => {
      response.writeHead(status, { 'Content-Type': KINDS[name.split('.').pop()] ?? 'application/octet-stream', ...headersFor(rules, path) });
      if (pieces) dribble(response, body, pieces);
      else response.end(body);
    };
    const wait = file.endsWith('.html') ? host.slow : file.endsWith('.woff2') ? host.letters : 0;
    if (wait) await new Promise((done) => setTimeout(done, wait));
    try {
      if (inside.startsWith('..')) throw new Error('outside');
      send(200, await readFile(join(folder, file)), file);
    } catch {
      send(404, await readFile(join(folder, '404.html')), '404.html');
    }
  };
  const server = createServer(answer);
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return Object.assign(host, { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.closeAllConnections?.() ?? server.close() });
}
