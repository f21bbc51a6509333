import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { letGo, letGoUnused, useAttachments } from './attachment/let-go.ts';
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

/** A packed file whose table says that its one file has this many bytes, or that two files lie in one place. */
const bomb = (bytes: number, twice = false): Buffer => {
  const whole = zip('a.txt');
  const at = whole.indexOf('PK\u0001\u0002', 0, 'latin1');
  const end = whole.indexOf('PK\u0005\u0006', 0, 'latin1');
  const central = Buffer.from(whole.subarray(at, end));
  central.writeUInt32LE(bytes, 24);
  const entries = twice ? [central, central] : [central];
  const tail = Buffer.from(whole.subarray(end));
  tail.writeUInt16LE(entries.length, 8);
  tail.writeUInt16LE(entries.length, 10);
  tail.writeUInt32LE(central.length * entries.length, 12);
  return Buffer.concat([whole.subarray(0, at), ...entries, tail]);
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

test('a file is what its content says; a name that says another kind is refused', async () => {
  assert.equal(((await keep(png, 'photo.jpg')) as Attachment).type, 'image/png');
  assert.equal(((await keep(zip('OFD.xml'), 'licence.ofd')) as Attachment).type, 'application/ofd');
  assert.equal(((await keep(zip('plan.dwg'), 'plans.zip')) as Attachment).type, 'application/zip');
  assert.deepEqual(await keep(png, 'plan.pdf'), { refused: 'lying' });
  assert.deepEqual(await keep(pdf, 'photo.jpg'), { refused: 'lying' });
  assert.deepEqual(await keep(zip('OFD.xml'), 'licence.docx'), { refused: 'lying' });
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

test('a packed file that would unpack without end is refused', async () => {
  assert.deepEqual(await keep(bomb(3_000_000_000), 'a.zip'), { refused: 'bomb' });
  assert.deepEqual(await keep(bomb(100_000_000), 'a.zip'), { refused: 'bomb' });
  assert.deepEqual(await keep(bomb(10, true), 'a.zip'), { refused: 'bomb' });
  assert.equal(((await keep(bomb(10), 'a.zip')) as Attachment).type, 'application/zip');
});

test('a picture is drawn anew, upright, and keeps nothing of where and by what it was taken', async () => {
  const taken = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#a33' } })
    .withExif({
      IFD0: { Orientation: '6', Make: 'Camera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 24/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  assert.ok(taken.includes('Exif'));
  const kept = (await keep(taken, 'photo.jpg')) as Attachment;
  const drawn = await readFile(attachmentPath(folder, kept.hash));
  const { exif, width, height, orientation } = await sharp(drawn).metadata();
  assert.deepEqual([exif, width, height, orientation], [undefined, 20, 40, undefined]);
  assert.equal(((await keep(taken, 'again.jpg')) as Attachment).hash, kept.hash);
  const broken = Buffer.concat([taken.subarray(0, 200), Buffer.from([0xff, 0xd9])]);
  assert.deepEqual(await keep(broken, 'photo.jpg'), { refused: 'broken' });
});

test('a file goes with its last use, and stays where an act has named it', async () => {
  const bytes = Buffer.from(pdf.toString().replace('endobj', 'endobj % one of a kind'));
  const [one, two, three] = [
    (await keep(bytes)) as Attachment,
    (await keep(bytes)) as Attachment,
    (await keep(bytes)) as Attachment,
  ];
  const there = async () => (await readFile(attachmentPath(folder, one.hash)).catch(() => null)) !== null;
  assert.equal(await letGo(zone.store, folder, one.id, 'party:somebody-else'), false);
  assert.equal(await letGo(zone.store, folder, one.id, 'party:rose'), true);
  assert.equal(await letGo(zone.store, folder, one.id, 'party:rose'), false, 'gone is gone');
  await useAttachments(zone.store, [two.id]);
  assert.equal(await letGo(zone.store, folder, two.id, 'party:rose'), false);
  assert.equal(await letGo(zone.store, folder, three.id, 'party:rose'), true);
  assert.ok(await there());
  const lone = (await keep(Buffer.from(bytes.toString().replace('kind', 'sort')))) as Attachment;
  // Whoever sends the same bytes while the last use goes comes before or after, and finds them.
  const again = Promise.all([
    letGo(zone.store, folder, lone.id, null),
    keep(Buffer.from(bytes.toString().replace('kind', 'sort'))),
  ]);
  const [, kept] = await again;
  assert.ok((await readFile(attachmentPath(folder, (kept as Attachment).hash))).length > 0);
  const last = (await keep(Buffer.from(bytes.toString().replace('kind', 'type')))) as Attachment;
  await letGo(zone.store, folder, last.id, null);
  assert.equal(await readFile(attachmentPath(folder, last.hash)).catch(() => null), null);
});

test('what was sent and never handed in is let go after a month', async () => {
  const old = (await keep(Buffer.from(pdf.toString().replace('endobj', 'endobj % old')))) as Attachment;
  assert.equal(await letGoUnused(zone.store, folder), 0);
  assert.ok((await letGoUnused(zone.store, folder, -1)) > 0);
  assert.deepEqual(await findAttachments(zone.store, [old.id]), []);
});

test('what was refused leaves nothing behind', async () => {
  assert.deepEqual(await readdir(join(folder, 'arriving')), []);
});
