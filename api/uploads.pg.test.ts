import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { Upload } from 'tus-js-client';
import { attachmentPath, findAttachments } from '../store/attachments.ts';
import { asker } from './example/ask.ts';
import { cookieFor, makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
let address = '';
before(async () => {
  world = await makeWorld();
  ask = asker(world);
  await world.server.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(world.server.server.address() as AddressInfo).port}`;
});
after(() => world.stop());

const resident = '13812345678';
const stranger = '13912345678';
const plan = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(700_000), Buffer.from('\n%%EOF\n')]);

/** Sends with a client of the protocol that knows nothing of us; stops after so many pieces, as a line that drops. */
const send = async (bytes: Buffer, { url, stopAfter = Infinity }: { url?: string; stopAfter?: number } = {}) => {
  const headers = { cookie: await cookieFor(world, resident), 'x-face': 'portal' };
  let pieces = 0;
  return new Promise<string>((done, fail) => {
    const upload: Upload = new Upload(bytes, {
      ...(url === undefined ? { endpoint: `${address}/api/uploads` } : { uploadUrl: url }),
      headers,
      chunkSize: 200_000,
      retryDelays: null,
      metadata: { filename: '图纸.pdf' },
      onError: fail,
      onSuccess: () => done(upload.url ?? ''),
      onChunkComplete: () => {
        pieces += 1;
        if (pieces >= stopAfter) void upload.abort().then(() => done(upload.url ?? ''));
      },
    });
    upload.start();
  });
};
const finish = (url: string, as = resident) =>
  ask('POST', `/api/attachments?upload=${url.split('/').at(-1) ?? ''}`, { as });

test('an upload that stopped half-way goes on where it stopped, and is the same file', async () => {
  const url = await send(plan, { stopAfter: 2 });
  const head = await ask('HEAD' as 'GET', new URL(url).pathname, { as: resident });
  assert.equal(head.headers['upload-offset'], '400000');
  const early = await finish(url);
  assert.deepEqual([early.status, early.body.offset], [409, 400_000]);
  assert.equal(await send(plan, { url }), url);
  const kept = await finish(url);
  assert.deepEqual([kept.status, kept.body.name, kept.body.size], [201, '图纸.pdf', plan.length]);
  const [file] = await findAttachments(world.door.store, [kept.body.id]);
  assert.deepEqual(await readFile(attachmentPath(world.door.files, file?.hash ?? '')), plan);
  assert.deepEqual((await finish(url)).body, kept.body, 'asked twice, it is one attachment');
  assert.deepEqual(await readdir(join(world.door.files, 'arriving')), []);
});

test('an upload is nobody else’s: not to be seen, gone on with, finished or ended', async () => {
  const url = await send(plan, { stopAfter: 1 });
  const { pathname } = new URL(url);
  for (const as of [stranger, 'hall-clerk'])
    for (const method of ['HEAD', 'DELETE', 'PATCH'] as const) {
      const headers = { 'upload-offset': '200000', 'content-type': 'application/offset+octet-stream' };
      const asked = method === 'PATCH' ? { as, headers, body: Buffer.from('x') } : { as };
      assert.equal((await ask(method as 'GET', pathname, asked)).status, 404, `${method} by ${as}`);
    }
  assert.equal((await finish(url, stranger)).status, 404);
  assert.equal((await ask('DELETE', pathname, { as: resident })).status, 204);
  assert.equal((await ask('HEAD' as 'GET', pathname, { as: resident })).status, 404);
});

test('a piece in the wrong place, of the wrong kind, too long, or a file too large is refused in words', async () => {
  const begin = (length: string) =>
    ask('POST', '/api/uploads', { as: resident, headers: { 'upload-length': length, 'tus-resumable': '1.0.0' } });
  assert.equal((await begin('209715201')).status, 413);
  assert.match((await begin('209715201')).text, /200 MB/);
  for (const wrong of ['0', '-1', 'long']) assert.equal((await begin(wrong)).status, 400, wrong);
  const { headers } = await begin('10');
  const path = String(headers['location']);
  const piece = (offset: string, body: Buffer, type = 'application/offset+octet-stream') =>
    ask('PATCH' as 'PUT', path, { as: resident, body, headers: { 'upload-offset': offset, 'content-type': type } });
  assert.equal((await piece('5', Buffer.from('x'))).status, 409);
  assert.equal((await piece('0', Buffer.from('x'), 'application/octet-stream')).status, 415);
  assert.equal((await piece('0', Buffer.from('longer than ten'))).status, 413);
  assert.equal((await piece('0', Buffer.from('ten bytes!'))).status, 204);
  const refused = await finish(path);
  assert.deepEqual([refused.status, refused.body.type], [415, 'urn:jingxin:problem:file-kind']);
  assert.equal((await finish(path)).status, 404, 'what was refused is gone');
});

test('a scanner’s word is kept to: infected is refused, and no answer is no yes', async () => {
  for (const [is, status] of [
    [{ is: 'infected', name: 'Test.Virus' }, 422],
    [{ is: 'unsaid' }, 503],
    [{ is: 'clean' }, 201],
  ] as const) {
    Object.assign(world.door, { scan: async () => is });
    const headers = { 'content-type': 'application/octet-stream' };
    const answer = await ask('POST', '/api/attachments?name=a.pdf', { as: resident, body: plan, headers });
    assert.equal(answer.status, status, answer.text);
    if (is.is === 'infected') assert.match(answer.body.detail, /Test\.Virus/);
  }
  Object.assign(world.door, { scan: undefined });
});

test('a file that is not handed in yet can be taken back by its owner, and one that is cannot', async () => {
  const headers = { 'content-type': 'application/octet-stream' };
  const sent = async () =>
    (await ask('POST', '/api/attachments?name=a.pdf', { as: resident, body: plan, headers })).body.id;
  const [one, two] = [await sent(), await sent()];
  assert.equal((await ask('DELETE', `/api/attachments/${one}`, { as: stranger })).status, 404);
  assert.equal((await ask('DELETE', `/api/attachments/${one}`, { as: resident })).status, 204);
  const opened = await ask('POST', '/api/cases', {
    as: resident,
    body: { loop: 'approval', item: 'construction-permit', input: { files: { plan: [two] } } },
  });
  assert.equal(opened.status, 201, opened.text);
  assert.equal((await ask('DELETE', `/api/attachments/${two}`, { as: resident })).status, 404);
});
