import type { JsonObject } from '../kernel/json.ts';
import { civilDay } from './instant.ts';
import type { Store } from './store.ts';

/** A turn of a rhythm, and the case by which it was opened. */
export type TurnRecord = {
  readonly rhythm: string;
  readonly entry: string;
  readonly turn: number;
  readonly turn_on: string;
  readonly case_id: string;
};

export const lastTurnText = `SELECT max(turn) AS last FROM rhythm_turn WHERE zone_id = $1 AND rhythm = $2 AND entry = $3`;

/** An entry about which a rhythm is, with its last turn (0 where there was none) and the day on which it was made. */
export type TurningEntry = {
  readonly key: string;
  readonly body: JsonObject;
  readonly last: number;
  readonly madeOn: string;
};

const text = `
SELECT n.key, n.body, coalesce(t.last, 0) AS last,
  ${civilDay('coalesce(e.happened_at, now())')} AS "madeOn"
FROM entry n
LEFT JOIN LATERAL (SELECT max(turn) AS last FROM rhythm_turn r WHERE r.zone_id = $1 AND r.rhythm = $3 AND r.entry = n.key) t ON true
LEFT JOIN event e ON e.zone_id = $1 AND e.stream = n.register || ':' || n.key AND e.seq = 1
WHERE n.zone_id = $1 AND n.register = $2 AND NOT n.closed AND n.key > $4
ORDER BY n.key LIMIT 500`;

/** The open entries of a register for a rhythm, a page at a time, by key. */
export async function* turningEntries(store: Store, register: string, rhythm: string): AsyncGenerator<TurningEntry> {
  let after = '';
  for (;;) {
    const rows = await store.query<TurningEntry>('turning-entries', text, [store.zone, register, rhythm, after]);
    yield* rows;
    if (rows.length < 500) return;
    after = rows.at(-1)?.key ?? '';
  }
}
