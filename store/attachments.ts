import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Scan } from './attachment/clamav.ts';
import { digest } from './attachment/digest.ts';
import { examine } from './attachment/examine.ts';
import { receive } from './attachment/receive.ts';
import { settle } from './attachment/settle.ts';
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

export type Refused =
  | {
      readonly refused:
        | 'empty'
        | 'too-large'
        | 'unknown-type'
        | 'phone-picture'
        | 'broken'
        | 'bomb'
        | 'lying'
        | 'unscanned';
    }
  | { readonly refused: 'infected'; readonly name: string };

/** 200 MB: a set of plans as they were drawn. */
export const attachmentLimit = 200 * 1024 * 1024;

const columns = 'attachment_id AS id, name, type, size, hash, owner';
const select = `SELECT ${columns} FROM attachment WHERE zone_id = $1 AND attachment_id = ANY ($2::text[]) ORDER BY attachment_id`;
const arrived = `SELECT ${columns} FROM attachment WHERE zone_id = $1 AND arrived_as = $2`;

/** Where the bytes of a file are, by their hash. */
export const attachmentPath = (folder: string, hash: string): string => join(folder, hash.slice(0, 2), hash);

type Wish = {
  readonly name: string;
  readonly owner: string;
  readonly scan?: Scan | null;
  /** The upload it came by; whoever finishes it again gets the attachment it became. */
  readonly arrivedAs?: string;
};

/**
 * Keeps a file under the hash of its content in `folder`. Refuses, as data, what is empty, over the limit,
 * of no accepted type (by content, and not against its name), cut off, a bomb, or infected.
 */
export const keepAttachment = async (
  store: Store,
  folder: string,
  file: Wish & { readonly bytes: AsyncIterable<Uint8Array>; readonly limit?: number },
): Promise<Attachment | Refused> => {
  const received = await receive(folder, file.bytes, file.limit ?? attachmentLimit);
  if (!received.tooLarge) return keepArrived(store, folder, received.path, file);
  await rm(received.path, { force: true });
  return { refused: 'too-large' };
};

/** As `keepAttachment`, of a file that lies in the folder already; it is gone from there afterwards, kept or refused. */
export const keepArrived = async (
  store: Store,
  folder: string,
  path: string,
  { name, owner, scan = null, arrivedAs }: Wish,
): Promise<Attachment | Refused> => {
  try {
    if ((await stat(path)).size === 0) return { refused: 'empty' };
    const examined = await examine(path, name, scan);
    if ('refused' in examined) return examined;
    const kept = { id: newId('f'), name, type: examined.type, ...(await digest(path)), owner };
    await settle(store, { ...kept, arrivedAs: arrivedAs ?? null }, async () => {
      const place = attachmentPath(folder, kept.hash);
      await mkdir(dirname(place), { recursive: true });
      // The same content twice is one file; to put it in its place again changes nothing.
      await rename(path, place);
    });
    return kept;
  } finally {
    await rm(path, { force: true });
  }
};

/** The attachment that an upload became; null where it has not become one. */
export const attachmentOf = async (store: Store, arrivedAs: string): Promise<Attachment | null> =>
  (await store.query<Attachment>('attachment-of', arrived, [store.zone, arrivedAs]))[0] ?? null;

/** What is known of files, by their ids; unknown ids are left out. */
export const findAttachments = (store: Store, ids: readonly string[]): Promise<readonly Attachment[]> =>
  store.query<Attachment>('attachments', select, [store.zone, ids]);

/** The bytes of a file. */
export const readAttachment = (folder: string, attachment: Attachment): Readable =>
  createReadStream(attachmentPath(folder, attachment.hash));
