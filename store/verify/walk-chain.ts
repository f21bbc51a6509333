import { canonical } from '../../kernel/canonical.ts';
import type { Json } from '../../kernel/json.ts';
import { beginning, chained } from '../commit/chain.ts';
import { exactly, instant } from '../instant.ts';
import type { Mark, Store } from '../store.ts';
import type { Finding } from './finding.ts';

const page = `
SELECT position, stream, seq, kind, act, mark, hash_algorithm, body, ${exactly('recorded_at')} AS recorded_at, ${exactly('happened_at')} AS happened_at,
  encode(previous_hash, 'hex') AS previous_hash, encode(hash, 'hex') AS hash
FROM event WHERE zone_id = $1 AND position > $2 AND position <= $3 ORDER BY position LIMIT 2000`;

type Row = {
  readonly position: string;
  readonly stream: string;
  readonly seq: number;
  readonly kind: 'case' | 'entry';
  readonly act: string;
  readonly mark: Mark;
  readonly hash_algorithm: string;
  readonly body: { readonly seq?: Json; readonly act?: Json; readonly at?: Json };
  readonly recorded_at: string;
  readonly happened_at: string;
  readonly previous_hash: string;
  readonly hash: string;
};

/**
 * Walks the chain of a zone from its first event to where it ended when the walk began, so that a running
 * server does not disturb it. Gives how many links it saw and the first that is broken, by position, stream
 * and sequence, with what differs.
 */
export const walkChain = async (store: Store): Promise<{ readonly links: number; readonly broken: Finding | null }> => {
  const head = (
    await store.query<{ position: string; hash: string }>(
      'head',
      "SELECT position, encode(hash, 'hex') AS hash FROM head WHERE zone_id = $1",
      [store.zone],
    )
  )[0];
  const end = Number(head?.position ?? 0);
  let position = 0;
  let previous = beginning;
  while (position < end) {
    const rows = await store.query<Row>('chain', page, [store.zone, position, end]);
    if (rows.length === 0) return { links: position, broken: missing(position + 1) };
    for (const row of rows) {
      if (Number(row.position) !== position + 1) return { links: position, broken: missing(position + 1) };
      const why = differs(store.zone, row, previous);
      if (why !== null)
        return {
          links: position,
          broken: { what: 'chain', at: `position ${row.position}, ${row.stream}, event ${row.seq}`, why },
        };
      position += 1;
      previous = row.hash;
    }
  }
  if (previous !== (head?.hash ?? beginning))
    return {
      links: position,
      broken: {
        what: 'chain',
        at: `position ${position}`,
        why: 'the head of the chain names another hash than the last event has',
      },
    };
  return { links: position, broken: null };
};

const missing = (position: number): Finding => ({
  what: 'chain',
  at: `position ${position}`,
  why: 'an event is missing',
});

const differs = (zone: string, row: Row, previous: string): string | null => {
  const { kind, stream, seq, act, mark, body } = row;
  if (row.hash_algorithm !== 'sha256') return `the hash algorithm ${row.hash_algorithm} is not known here`;
  if (row.previous_hash !== previous) return 'it does not follow the event before it';
  if (body.seq !== seq || body.act !== act) return 'its body is that of another event';
  if (Date.parse(row.happened_at) !== Date.parse(instant(String(body.at))))
    return `it says that it happened at ${String(body.at)}, its column says ${row.happened_at}`;
  const text = canonical(body as unknown as Json);
  const hash = chained(
    { zone, position: Number(row.position), stream, seq, kind, act, recordedAt: row.recorded_at, mark, body: text },
    previous,
  );
  return hash === row.hash ? null : 'its content does not give its hash: it was changed after it was recorded';
};
