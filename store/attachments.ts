import { createReadStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { attachmentType } from './attachment/attachment-type.ts';
import { receive } from './attachment/receive.ts';
import { newId } from './new-id.ts';
import type { Store } from './store.ts';

export type Attachment = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly hash: string;
  /** 'person:…' or 'party:…'. */
  readonly owner: string;
};

export type Refused = { readonly refused: 'empty' | 'too-large' | 'unknown-type' | 'broken' };

/** 20 MB: a scanned set of plans; more is handed in in parts. */
export const attachmentLimit = 20 * 1024 * 1024;

const insert =
  'INSERT INTO attachment (zone_id, attachment_id, hash, name, type, size, owner) VALUES ($1, $2, $3, $4, $5, $6, $7)';
const columns = 'attachment_id AS id, name, type, size, hash, owner';
const select = `SELECT ${columns} FROM attachment WHERE zone_id = $1 AND attachment_id = ANY ($2::text[]) ORDER BY attachment_id`;

/** Where the bytes of a file are, by their hash. */
export const attachmentPath = (folder: string, hash: string): string => join(folder, hash.slice(0, 2), hash);

/**
 * Keeps a file under the hash of its content in `folder`. Refuses, as data, what is empty, over the limit,
 * of no accepted type (by content, not by name), or cut off.
 */
export const keepAttachment = async (
  store: Store,
  folder: string,
  file: {
    readonly name: string;
    readonly owner: string;
    readonly bytes: AsyncIterable<Uint8Array>;
    readonly limit?: number;
  },
): Promise<Attachment | Refused> => {
  const received = await receive(folder, file.bytes, file.limit ?? attachmentLimit);
  try {
    if (received.tooLarge) return { refused: 'too-large' };
    if (received.size === 0) return { refused: 'empty' };
    const type = await attachmentType(received.path);
    if (type === 'unknown') return { refused: 'unknown-type' };
    if (type === 'broken') return { refused: 'broken' };
    const path = attachmentPath(folder, received.hash);
    await mkdir(dirname(path), { recursive: true });
    // The same content twice is one file; to put it in its place again changes nothing.
    await rename(received.path, path);
    const kept = { id: newId('f'), name: file.name, type, size: received.size, hash: received.hash, owner: file.owner };
    await store.query('keep-attachment', insert, [
      store.zone,
      kept.id,
      kept.hash,
      kept.name,
      kept.type,
      kept.size,
      kept.owner,
    ]);
    return kept;
  } finally {
    await rm(received.path, { force: true });
  }
};

/** What is known of files, by their ids; unknown ids are left out. */
export const findAttachments = (store: Store, ids: readonly string[]): Promise<readonly Attachment[]> =>
  store.query<Attachment>('attachments', select, [store.zone, ids]);

/** The bytes of a file. */
export const readAttachment = (folder: string, attachment: Attachment): Readable =>
  createReadStream(attachmentPath(folder, attachment.hash));
