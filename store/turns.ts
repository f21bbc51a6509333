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

export const openTurnsText = `
SELECT r.case_id AS id FROM rhythm_turn r JOIN service_case c ON c.zone_id = r.zone_id AND c.case_id = r.case_id
WHERE r.zone_id = $1 AND r.rhythm = $2 AND r.entry = $3 AND c.ending IS NULL`;

/** An entry about which a rhythm is, with its last turn (null where there was none) and the day on which it was made. */
export type TurningEntry = {
  readonly key: string;
  readonly body: JsonObject;
  readonly last: { readonly number: number; readonly day: string } | null;
  readonly madeOn: string;
};

const text = `
SELECT n.key, n.body, t.last,
  ${civilDay('coalesce(e.happened_at, now())')} AS "madeOn"
FROM entry n
LEFT JOIN LATERAL (
  SELECT json_build_object('number', r.turn, 'day', r.turn_on) AS last FROM rhythm_turn r
  WHERE r.zone_id = $1 AND r.rhythm = $3 AND r.entry = n.key ORDER BY r.turn DESC LIMIT 1
) t ON true
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

/** A turn of an entry, and how its case stands. */
export type TurnRow = {
  readonly number: number;
  readonly day: string;
  readonly id: string;
  readonly state: string | null;
  readonly ending: string | null;
};

const ofEntry = `
SELECT r.turn AS number, r.turn_on::text AS day, r.case_id AS id, c.state, c.ending
FROM rhythm_turn r JOIN service_case c ON c.zone_id = r.zone_id AND c.case_id = r.case_id
WHERE r.zone_id = $1 AND r.rhythm = $2 AND r.entry = $3 ORDER BY r.turn DESC LIMIT 100`;

/** The turns of an entry with their cases, the latest first. */
export const turnsOfEntry = (store: Store, rhythm: string, entry: string): Promise<readonly TurnRow[]> =>
  store.query<TurnRow>('turns-of-entry', ofEntry, [store.zone, rhythm, entry]);
