import { rm } from 'node:fs/promises';
import { attachmentPath } from '../attachments.ts';
import type { Store } from '../store.ts';

const take = `
DELETE FROM attachment WHERE zone_id = $1 AND attachment_id = $2 AND NOT used AND ($3::text IS NULL OR owner = $3) RETURNING hash`;
const uncount = 'UPDATE stored_file SET uses = uses - 1 WHERE zone_id = $1 AND hash = $2 RETURNING uses';
const gone = 'DELETE FROM stored_file WHERE zone_id = $1 AND hash = $2';
const unused = `
SELECT attachment_id AS id FROM attachment
WHERE zone_id = $1 AND NOT used AND stored_at < clock_timestamp() - make_interval(days => $2) ORDER BY stored_at LIMIT 500`;

/**
 * Lets go of a file that no act ever named, and of its bytes with their last use. Takes whose it must be, or null where the
 * house tidies up. Gives false where there is none such, or an act has named it: what is in a history stays.
 */
export const letGo = (store: Store, folder: string, id: string, owner: string | null): Promise<boolean> =>
  store.transaction(async (connection) => {
    const taken = await connection.query({ name: 'take-attachment', text: take, values: [store.zone, id, owner] });
    const hash = (taken.rows[0] as { hash: string } | undefined)?.hash;
    if (hash === undefined) return false;
    const left = await connection.query({ name: 'uncount-file', text: uncount, values: [store.zone, hash] });
    if ((left.rows[0] as { uses: number } | undefined)?.uses !== 0) return true;
    await connection.query({ name: 'file-gone', text: gone, values: [store.zone, hash] });
    await rm(attachmentPath(folder, hash), { force: true });
    return true;
  });

/** Lets go of what was sent and never handed in, after so many days. Gives how many there were. */
export const letGoUnused = async (store: Store, folder: string, days = 30): Promise<number> => {
  const rows = await store.query<{ id: string }>('unused-attachments', unused, [store.zone, days]);
  let count = 0;
  for (const { id } of rows) if (await letGo(store, folder, id, null)) count += 1;
  return count;
};

/** Notes that an act names these files: from now on they stay. */
export const useAttachments = async (store: Store, ids: readonly string[]): Promise<void> => {
  await store.query(
    'use-attachments',
    'UPDATE attachment SET used = true WHERE zone_id = $1 AND attachment_id = ANY ($2::text[]) AND NOT used',
    [store.zone, ids],
  );
};
