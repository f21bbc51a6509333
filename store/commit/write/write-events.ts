import { instant } from '../../instant.ts';
import type { Batch } from '../batch.ts';
import { chained } from '../chain.ts';
import type { Statement } from '../connection.ts';

const text = `
INSERT INTO event (zone_id, stream, seq, position, kind, act, body, happened_at, mark, previous_hash, hash)
SELECT $1, stream, seq, position, kind, act, body, happened_at, mark, decode(previous_hash, 'hex'), decode(hash, 'hex')
FROM jsonb_to_recordset($2::jsonb) AS r(stream text, seq integer, position bigint, kind text, act text, body jsonb,
  happened_at timestamptz, mark text, previous_hash text, hash text)
ORDER BY position`;

const head = `UPDATE head SET position = $2, hash = decode($3, 'hex') WHERE zone_id = $1`;

/** The events of a batch, each chained to the one before, and where the chain ends now. */
export const writeEvents = (batch: Batch): readonly Statement[] => {
  let { hash, position } = batch;
  const records = batch.staged.drafts.map((draft) => {
    const { body, at, ...rest } = draft;
    const previous = hash;
    position += 1;
    hash = chained({ zone: batch.zone, position, recordedAt: batch.recordedAt, body, ...rest }, previous);
    const record = JSON.stringify({ ...rest, position, happened_at: instant(at), previous_hash: previous, hash });
    // The body is spliced in as the text that was hashed, so that it is made once.
    return `${record.slice(0, -1)},"body":${body}}`;
  });
  if (records.length === 0) return [];
  return [
    { name: 'write-events', text, values: [batch.zone, `[${records.join(',')}]`] },
    { name: 'move-head', text: head, values: [batch.zone, position, hash] },
  ];
};
