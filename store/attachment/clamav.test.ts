import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { clamav } from './clamav.ts';

/** A scanner that speaks INSTREAM: whatever holds the word is infected. */
const fakeScanner = async (how: 'well' | 'hangs-up' | 'too-large') => {
  const server = createServer((socket) => {
    let bytes = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (how === 'hangs-up') return void socket.destroy();
      if (how === 'too-large') return void socket.end('INSTREAM size limit exceeded. ERROR\0');
      const start = 'zINSTREAM\0'.length;
      assert.equal(bytes.subarray(0, start).toString(), 'zINSTREAM\0');
      const pieces: Buffer[] = [];
      for (let at = start; at + 4 <= bytes.length;) {
        const length = bytes.readUInt32BE(at);
        if (length === 0)
          return void socket.end(
            Buffer.concat(pieces).includes('EVIL') ? 'stream: Test.Virus FOUND\0' : 'stream: OK\0',
          );
        pieces.push(bytes.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
    socket.on('error', () => {});
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
};

test('a scanner is asked for the whole file, and only its plain yes is one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jingxin-scan-'));
  const path = join(folder, 'file');
  const scanned = async (how: Parameters<typeof fakeScanner>[0], content: Buffer) => {
    const scanner = await fakeScanner(how);
    await writeFile(path, content);
    const answer = await clamav(scanner.address)(path);
    scanner.stop();
    return answer;
  };
  const large = Buffer.alloc(1_000_000, 'a');
  assert.deepEqual(await scanned('well', large), { is: 'clean' });
  assert.deepEqual(await scanned('well', Buffer.concat([large, Buffer.from('EVIL')])), {
    is: 'infected',
    name: 'Test.Virus',
  });
  assert.deepEqual(await scanned('hangs-up', large), { is: 'unsaid' });
  assert.deepEqual(await scanned('too-large', large), { is: 'unsaid' });
  assert.deepEqual(await clamav('tcp://127.0.0.1:9')(path), { is: 'unsaid' });
  await rm(folder, { recursive: true });
});
