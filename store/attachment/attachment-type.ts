import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/** What people hand in: papers, pictures, office files, and OFD, which is a zip. Never text, programs or pages. */
const accepted: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/zip',
]);

/** What the end of a whole file holds; one that was cut off does not open at the desk. */
const endings: { readonly [type: string]: Buffer } = {
  'application/pdf': Buffer.from('%%EOF'),
  'image/jpeg': Buffer.from([0xff, 0xd9]),
  'image/png': Buffer.from('IEND'),
};
const zipEnding = Buffer.from('PK\u0005\u0006', 'latin1');
const tailLength = 66_000;

/**
 * The type of a file by its content, whatever its name says; 'unknown' where it is none that is taken,
 * 'broken' where it begins like one and does not end like one.
 */
export const attachmentType = async (path: string): Promise<string> => {
  const found = (await fileTypeFromFile(path).catch(() => undefined))?.mime;
  if (found === undefined || !accepted.has(found)) return 'unknown';
  const tail = await tailOf(path);
  const zip = found !== 'image/webp' && endings[found] === undefined;
  const ending = zip ? zipEnding : endings[found];
  if (ending !== undefined && !tail.includes(ending)) return 'broken';
  return found === 'application/zip' && tail.includes('OFD.xml') ? 'application/ofd' : found;
};

const tailOf = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, tailLength);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer;
  } finally {
    await file.close();
  }
};
