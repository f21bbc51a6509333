import { open, type FileHandle } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { zipFault } from './zip-fault.ts';

const office = 'application/vnd.openxmlformats-officedocument.';

/** What people hand in: papers, pictures, office files, and OFD, which is a zip. Never text, programs or pages. */
const accepted: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  `${office}wordprocessingml.document`,
  `${office}spreadsheetml.sheet`,
  'application/x-cfb',
  'application/zip',
]);

/** What the end of a whole file holds; one that was cut off does not open at the desk. */
const endings: { readonly [type: string]: Buffer } = {
  'application/pdf': Buffer.from('%%EOF'),
  'image/jpeg': Buffer.from([0xff, 0xd9]),
  'image/png': Buffer.from('IEND'),
};
const tailLength = 66_000;

/** What the ending of a name claims. A picture that is called by another kind of picture deceives nobody. */
const claims: { readonly [ending: string]: RegExp } = {
  pdf: /^application\/pdf$/,
  jpg: /^image\//,
  jpeg: /^image\//,
  png: /^image\//,
  webp: /^image\//,
  docx: /wordprocessingml/,
  xlsx: /spreadsheetml/,
  doc: /x-cfb|wordprocessingml/,
  xls: /x-cfb|spreadsheetml/,
  ofd: /^application\/ofd$/,
  zip: /^application\/zip$/,
};

/** HEVC pictures of phones: the house's own drawing program cannot read them, so they could not be drawn anew. */
const phoneOnly: ReadonlySet<string> = new Set([
  'image/heic',
  'image/heif',
  'image/heic-sequence',
  'image/heif-sequence',
]);

export type TypeFault = 'unknown-type' | 'phone-picture' | 'broken' | 'bomb' | 'lying';

/**
 * The type of a file by its content. Refuses, as data, what is none that is taken, what begins like one and does not end
 * like one, what would unpack without end, and what its name says it is not.
 */
export const attachmentType = async (
  path: string,
  name: string,
): Promise<{ readonly type: string } | { readonly refused: TypeFault }> => {
  const found = (await fileTypeFromFile(path).catch(() => undefined))?.mime;
  if (found !== undefined && phoneOnly.has(found)) return { refused: 'phone-picture' };
  if (found === undefined || !accepted.has(found)) return { refused: 'unknown-type' };
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const tail = await tailOf(file, size);
    const ending = endings[found];
    if (ending !== undefined && !tail.includes(ending)) return { refused: 'broken' };
    const packed = found === 'application/zip' || found.startsWith(office);
    const fault = packed ? await zipFault(file, size) : null;
    if (fault !== null) return { refused: fault };
    const type = found === 'application/zip' && tail.includes('OFD.xml') ? 'application/ofd' : found;
    // An old office file holds anything; only its name says that it is a letter or a table.
    const claimed = claims[name.split('.').at(-1)?.toLowerCase() ?? ''];
    if (claimed === undefined ? type === 'application/x-cfb' : !claimed.test(type)) return { refused: 'lying' };
    return { type };
  } finally {
    await file.close();
  }
};

const tailOf = async (file: FileHandle, size: number): Promise<Buffer> => {
  const length = Math.min(size, tailLength);
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
  return buffer;
};
