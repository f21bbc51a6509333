import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { answerProblems } from './answer-problems.ts';
import type { Face } from './entry.ts';
import { pageHeaders } from './headers.ts';
import { pages } from './pages.ts';

let web: string;
const open: FastifyInstance[] = [];
before(async () => {
  web = await mkdtemp(join(tmpdir(), 'jingxin-web-'));
  for (const face of ['portal', 'desk']) {
    await mkdir(join(web, face, 'assets'), { recursive: true });
    await writeFile(join(web, face, 'index.html'), `<!doctype html><title>${face}</title>`);
    await writeFile(join(web, face, 'assets', 'app-1a2b.js'), `/* ${face} */`);
  }
});
after(async () => {
  for (const server of open) await server.close();
  await rm(web, { recursive: true });
});

const serving = async (faces: readonly Face[]): Promise<FastifyInstance> => {
  const server = fastify();
  open.push(server);
  answerProblems(server);
  await server.register(async (scope) => {
    await pageHeaders(scope, false);
    await pages(scope, { faces, publicUrl: 'http://localhost', web });
  });
  return server;
};

const page = { accept: 'text/html,application/xhtml+xml' };

test('a page of either face is found at its own address and at every address within it', async () => {
  const server = await serving(['portal', 'desk']);
  for (const [url, face] of [
    ['/', 'portal'],
    ['/matters/7', 'portal'],
    ['/desk/', 'desk'],
    ['/desk/cases/7', 'desk'],
    ['/matters/c7/papers/c7.1.receipt', 'portal'],
    ['/desk/papers/c7.12.decision', 'desk'],
    ['/desk/figures/inquiry.missed', 'desk'],
  ] as const) {
    const answer = await server.inject({ url, headers: page });
    assert.equal(answer.statusCode, 200, url);
    assert.match(answer.body, new RegExp(`<title>${face}`), url);
    assert.match(String(answer.headers['content-security-policy']), /default-src 'self';script-src 'self'/);
    assert.equal(answer.headers['cache-control'], 'no-cache');
  }
  assert.equal((await server.inject({ url: '/desk', headers: page })).headers['location'], '/desk/');
});

test('what is no page is a file or is not there', async () => {
  const server = await serving(['portal', 'desk']);
  assert.match(String((await server.inject('/assets/app-1a2b.js')).headers['cache-control']), /immutable/);
  for (const url of ['/assets/app-gone.js', '/favicon.ico', '/../package.json', '/%2e%2e/package.json', '/desk/x.map'])
    assert.equal((await server.inject({ url, headers: page })).statusCode, 404, url);
  assert.equal((await server.inject({ url: '/matters/7', headers: { accept: 'application/json' } })).statusCode, 404);
  assert.equal((await server.inject({ url: '/api/none', headers: page })).statusCode, 404);
});

test('the port of the portal knows no desk, and the port of the desk no portal', async () => {
  const portal = await serving(['portal']);
  assert.equal((await portal.inject({ url: '/desk/', headers: page })).statusCode, 404);
  const desk = await serving(['desk']);
  assert.equal((await desk.inject({ url: '/', headers: page })).headers['location'], '/desk/');
  assert.equal((await desk.inject({ url: '/matters/7', headers: page })).statusCode, 404);
});

test('what a build has brought under the running server is found when a page asks for it', async () => {
  const server = await serving(['portal', 'desk']);
  for (const [face, url] of [
    ['portal', '/assets/later-3c4d.js'],
    ['desk', '/desk/assets/later-3c4d.js'],
  ] as const) {
    assert.equal((await server.inject(url)).statusCode, 404, url);
    await writeFile(join(web, face, 'assets', 'later-3c4d.js'), `/* later ${face} */`);
    const answer = await server.inject(url);
    assert.equal(answer.body, `/* later ${face} */`);
    assert.match(String(answer.headers['cache-control']), /immutable/);
  }
});

test('pictures come from here alone unless a host is named', async () => {
  for (const hosts of [[], ['https://tiles.example']]) {
    const server = fastify();
    open.push(server);
    await pageHeaders(server, false, hosts);
    server.get('/', () => '');
    const said = String((await server.inject('/')).headers['content-security-policy']);
    assert.equal(
      said.split(';').find((part) => part.startsWith('img-src')),
      ["img-src 'self' data: blob:", ...hosts].join(' '),
    );
  }
});
