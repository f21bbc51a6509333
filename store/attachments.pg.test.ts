import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buffer } from 'node:stream/consumers';
import { attachmentPath, findAttachments, keepAttachment, readAttachment } from './attachments.ts';
import type { Attachment, Refused } from './attachments.ts';
import { exampleZone } from './example/example-zone.ts';
import type { ExampleZone } from './example/example-zone.ts';
import { testDatabase } from './template.ts';
import type { TestDatabase } from './template.ts';

let database: TestDatabase;
let zone: ExampleZone;
let folder = '';

before(async () => {
  database = await testDatabase();
  zone = await exampleZone(database.ownerUrl);
  folder = await mkdtemp(join(tmpdir(), 'jingxin-files-'));
});

after(async () => {
  await zone?.store.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** An empty zip that holds one empty file of this name. */
const zip = (name: string): Buffer => {
  const local = Buffer.concat([
    Buffer.from('504b030414000000000000000000000000000000000000000000', 'hex'),
    Buffer.from([name.length, 0, 0, 0]),
    Buffer.from(name),
  ]);
  const central = Buffer.concat([
    Buffer.from('504b01021400140000000000000000000000000000000000000000000000', 'hex').subarray(0, 28),
    Buffer.from([name.length, 0]),
    Buffer.alloc(16),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
};

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}
const keep = (bytes: Buffer, name = 'a.pdf', limit?: number): Promise<Attachment | Refused> =>
  keepAttachment(zone.store, folder, {
    name,
    owner: 'party:rose',
    bytes: pieces(bytes),
    ...(limit === undefined ? {} : { limit }),
  });

test('a file is kept under the hash of its content and read back as it was', async () => {
  const kept = (await keep(pdf, '图纸.pdf')) as Attachment;
  assert.equal(kept.type, 'application/pdf');
  assert.deepEqual(await readFile(attachmentPath(folder, kept.hash)), pdf);
  const [found] = await findAttachments(zone.store, [kept.id, 'unknown']);
  assert.deepEqual({ ...found }, kept);
  assert.deepEqual(await buffer(readAttachment(folder, kept)), pdf);
});

test('the same content handed in twice is two attachments and one file', async () => {
  const [one, other] = [(await keep(png, '1.png')) as Attachment, (await keep(png, '2.png')) as Attachment];
  assert.notEqual(one.id, other.id);
  assert.equal(one.hash, other.hash);
  assert.deepEqual(await readdir(join(folder, one.hash.slice(0, 2))), [one.hash]);
});

test('a file is what its content says, whatever its name says', async () => {
  assert.equal(((await keep(png, 'plan.pdf')) as Attachment).type, 'image/png');
  assert.equal(((await keep(zip('OFD.xml'), 'licence.ofd')) as Attachment).type, 'application/ofd');
  assert.equal(((await keep(zip('plan.dwg'), 'plans.zip')) as Attachment).type, 'application/zip');
});

test('what is no file of ours is refused: text, pages, programs, nothing at all', async () => {
  assert.deepEqual(await keep(Buffer.from('hello, this is only text\n')), { refused: 'unknown-type' });
  assert.deepEqual(await keep(Buffer.from('<!doctype html><script>alert(1)</script>')), { refused: 'unknown-type' });
  assert.deepEqual(await keep(Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(64)])), {
    refused: 'unknown-type',
  });
  assert.deepEqual(await keep(Buffer.alloc(0)), { refused: 'empty' });
});

test('a file that was cut off, or is too large, is refused', async () => {
  assert.deepEqual(await keep(pdf.subarray(0, 20)), { refused: 'broken' });
  assert.deepEqual(await keep(png.subarray(0, 50)), { refused: 'broken' });
  assert.deepEqual(await keep(Buffer.concat([pdf, Buffer.alloc(5000)]), 'a.pdf', 4000), { refused: 'too-large' });
});

test('what was refused leaves nothing behind', async () => {
  assert.deepEqual(await readdir(join(folder, 'arriving')), []);
});
