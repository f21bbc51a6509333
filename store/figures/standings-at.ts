import type { Event, Standing } from '../../kernel/case.ts';
import { holder } from '../../kernel/holder.ts';
import type { Loop } from '../../kernel/loop.ts';
import { apply } from '../../kernel/replay.ts';
import type { Connection } from '../commit/connection.ts';
import type { Mark } from '../store.ts';
import type { Marked } from './count.ts';

/** How a case stood after an event, and the unit it counts for. */
export type Stood = { readonly standing: Standing; readonly unit: string; readonly loop?: Loop };

/** An event of a case, by the case. */
export type CaseEvent = { readonly stream: string; readonly body: Event; readonly mark: Mark };

const text = `
SELECT from_here.stream, e.body, e.mark FROM unnest($2::text[], $3::integer[]) AS from_here (stream, seq)
CROSS JOIN LATERAL (
  SELECT body, mark FROM event WHERE zone_id = $1 AND stream = from_here.stream AND event.seq < from_here.seq ORDER BY event.seq
) AS e`;

/**
 * How cases stood after each of their events, by 'stream seq', and these events, by stream. Takes the events in their order and reads what went
 * before them. An event counts for the unit that acted; what the clock or a party did counts for the unit that holds
 * the case, or held it last.
 */
export const standingsAt = async (
  connection: Connection,
  zone: string,
  events: readonly CaseEvent[],
  loops: ReadonlyMap<string, { readonly loop: Loop }>,
): Promise<{ readonly stood: ReadonlyMap<string, Stood>; readonly events: ReadonlyMap<string, readonly Marked[]> }> => {
  const first = new Map(events.toReversed().map(({ stream, body }) => [stream, body.seq]));
  const older = [...first].filter(([, seq]) => seq > 1);
  const values = [zone, older.map(([stream]) => stream), older.map(([, seq]) => seq)];
  const before = older.length === 0 ? [] : (await connection.query({ name: 'events-before', text, values })).rows;
  const found = new Map<string, Stood>();
  const read = new Map<string, Marked[]>();
  for (const { stream, body, mark } of [...(before as CaseEvent[]), ...events]) {
    const last = found.get(`${stream} ${body.seq - 1}`);
    const standing = apply(last?.standing ?? null, body);
    const loop = loops.get(standing.hash)?.loop;
    const holds = loop === undefined ? undefined : holder(loop, standing)?.unit;
    found.set(`${stream} ${body.seq}`, {
      standing,
      unit: body.unit ?? holds ?? last?.unit ?? '',
      ...(loop === undefined ? {} : { loop }),
    });
    const known = read.get(stream);
    if (known === undefined) read.set(stream, [{ event: body, mark }]);
    else known.push({ event: body, mark });
  }
  return { stood: found, events: read };
};
