import type { Attachment } from '../attachments.ts';
import type { Store } from '../store.ts';

const count = `
INSERT INTO stored_file (zone_id, hash, size, uses) VALUES ($1, $2, $3, 1)
ON CONFLICT (zone_id, hash) DO UPDATE SET uses = stored_file.uses + 1`;

const insert = `
INSERT INTO attachment (zone_id, attachment_id, hash, name, type, size, owner, arrived_as) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/**
 * Writes down an attachment and one more use of its bytes. The bytes are put in their place while their row is locked:
 * whoever takes the last use away at the same time comes before or after, never in between.
 */
export const settle = (
  store: Store,
  { id, hash, name, type, size, owner, arrivedAs }: Attachment & { readonly arrivedAs: string | null },
  place: () => Promise<void>,
): Promise<void> =>
  store.transaction(async (connection) => {
    await connection.query({ name: 'count-file', text: count, values: [store.zone, hash, size] });
    await place();
    const values = [store.zone, id, hash, name, type, size, owner, arrivedAs];
    await connection.query({ name: 'keep-attachment', text: insert, values });
  });
