import type { Moment } from '../kernel/case.ts';
import type { Store } from './store.ts';

/** A case about which an order is due: why, and the name under which it is given once. */
export type Late = { readonly id: string; readonly entry: string; readonly cause: 'red' | 'reopened' };

type Wish = { readonly ladder: string; readonly since: Moment };

export const lateText = `
SELECT c.case_id AS id, c.case_id || ':' || c.owed_clock || ':' || c.owed_due AS entry, c.owed_due AS due
FROM service_case c
WHERE c.zone_id = $1 AND c.ending IS NULL AND c.owed_missed AND (c.owed_due, c.case_id) > ($3, $4) AND c.loop <> ALL ($5::text[])
  AND NOT EXISTS (SELECT FROM rhythm_turn r WHERE r.zone_id = $1 AND r.rhythm = $2 AND r.entry = c.case_id || ':' || c.owed_clock || ':' || c.owed_due)
ORDER BY c.owed_due, c.case_id LIMIT 200`;

const reopenedText = `
SELECT c.case_id AS id, c.case_id || ':reopened' AS entry, c.opened_at AS due
FROM service_case c
WHERE c.zone_id = $1 AND c.state = 'redoing' AND c.ending IS NULL AND (c.opened_at, c.case_id) > ($3, $4)
  AND coalesce(c.standing #>> '{done,sign,times}', c.standing #>> '{done,reply,times}')::int >= 2
  AND NOT EXISTS (SELECT FROM rhythm_turn r WHERE r.zone_id = $1 AND r.rhythm = $2 AND r.entry = c.case_id || ':reopened')
ORDER BY c.opened_at, c.case_id LIMIT 200`;

/**
 * The open cases with a duty that was missed since a day and about which no order was given, the longest late first; a page
 * at a time, so that those that fail do not hide the others. Not those of the loops `besides`.
 */
export async function* lateCases(
  store: Store,
  { ladder, since, besides }: Wish & { readonly besides: readonly string[] },
): AsyncGenerator<Late> {
  yield* paged(
    since,
    (due, id) => store.query<Row>('late-cases', lateText, [store.zone, ladder, due, id, besides]),
    'red',
  );
}

/** The open cases that are being done again for the second time, and about which no order was given. */
export async function* reopenedCases(store: Store, { ladder, since }: Wish): AsyncGenerator<Late> {
  yield* paged(
    since,
    (due, id) => store.query<Row>('reopened', reopenedText, [store.zone, ladder, due, id]),
    'reopened',
  );
}

type Row = { readonly id: string; readonly entry: string; readonly due: Moment };

async function* paged(
  since: Moment,
  read: (due: Moment, id: string) => Promise<readonly Row[]>,
  cause: Late['cause'],
): AsyncGenerator<Late> {
  let [due, after] = [since, ''];
  for (;;) {
    const rows = await read(due, after);
    for (const { id, entry } of rows) yield { id, entry, cause };
    const last = rows.at(-1);
    if (last === undefined || rows.length < 200) return;
    [due, after] = [last.due, last.id];
  }
}
