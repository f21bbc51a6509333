import type { Event, Standing } from '../../kernel/case.ts';
import { holder } from '../../kernel/holder.ts';
import type { Loop } from '../../kernel/loop.ts';
import { apply } from '../../kernel/replay.ts';
import type { Connection } from '../commit/connection.ts';

/** How a case stood after an event, and the unit it counts for. */
export type Stood = { readonly standing: Standing; readonly unit: string };

const text = `
SELECT upto.stream, e.body FROM unnest($2::text[], $3::integer[]) AS upto (stream, seq)
CROSS JOIN LATERAL (
  SELECT body FROM event WHERE zone_id = $1 AND stream = upto.stream AND event.seq <= upto.seq ORDER BY event.seq
) AS e`;

/**
 * How cases stood after each of their events, up to a given one, by 'stream seq'. An event counts for the
 * unit that acted; what the clock or a party did counts for the unit that holds the case, or held it last.
 */
export const standingsAt = async (
  connection: Connection,
  zone: string,
  upto: ReadonlyMap<string, number>,
  loops: ReadonlyMap<string, { readonly loop: Loop }>,
): Promise<ReadonlyMap<string, Stood>> => {
  const result = await connection.query({
    name: 'standings-at',
    text,
    values: [zone, [...upto.keys()], [...upto.values()]],
  });
  const found = new Map<string, Stood>();
  for (const { stream, body } of result.rows as { stream: string; body: Event }[]) {
    const before = found.get(`${stream} ${body.seq - 1}`);
    const standing = apply(before?.standing ?? null, body);
    const loop = loops.get(standing.hash)?.loop;
    const holds = loop === undefined ? undefined : holder(loop, standing)?.unit;
    found.set(`${stream} ${body.seq}`, { standing, unit: body.unit ?? holds ?? before?.unit ?? '' });
  }
  return found;
};
