// The rest of the net: every other host, https with a certificate of the day. It answers in magenta, writes down who asked
// and with which Referer, and can be told to hang.

import { createServer } from 'node:https';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'frid-elsewhere-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
    '-subj', '/CN=elsewhere.test', '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}

export async function elsewhere() {
  const here = { asked: [], hangs: false };
  const server = createServer(certificate(), (request, response) => {
    here.asked.push({ host: request.headers.host, path: request.url, referer: request.headers.referer ?? '' });
    if (here.hangs) return;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Elsewhere</title><style>html{background:#f0f}</style>');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  here.port = server.address().port;
  here.close = () => { server.closeAllConnections(); server.close(); };
  return here;
}
