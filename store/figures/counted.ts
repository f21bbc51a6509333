import type { Event } from '../../kernel/case.ts';
import type { Loop } from '../../kernel/loop.ts';
import type { Figure } from '../../kernel/programme.ts';
import type { Connection } from '../commit/connection.ts';
import type { Mark } from '../store.ts';
import { count, summed } from './count.ts';
import type { Addition } from './count.ts';
import { standingsAt } from './standings-at.ts';

const text = `
SELECT position, stream, kind, mark, body FROM event WHERE zone_id = $1 AND position > $2 AND position <= $3 ORDER BY position LIMIT $4`;

export type Counted = { readonly additions: readonly Addition[]; readonly position: number; readonly events: number };

/** What the events after a position add to the figures, at most `limit` of them, and how far that is. */
export const counted = async (
  connection: Connection,
  zone: string,
  figures: readonly Figure[],
  loops: ReadonlyMap<string, { readonly loop: Loop }>,
  range: { readonly after: number; readonly upto: number; readonly limit: number },
): Promise<Counted> => {
  const result = await connection.query({
    name: 'events-after',
    text,
    values: [zone, range.after, range.upto, range.limit],
  });
  const rows = result.rows as { position: string; stream: string; kind: string; mark: Mark; body: Event }[];
  const cases = rows.filter((row) => row.kind === 'case');
  const stood = await standingsAt(connection, zone, cases, loops);
  const additions = cases.flatMap((row) => {
    const at = stood.get(`${row.stream} ${row.body.seq}`);
    return at === undefined ? [] : count(figures, row.body, at, row.mark);
  });
  return { additions: summed(additions), position: Number(rows.at(-1)?.position ?? range.after), events: rows.length };
};
