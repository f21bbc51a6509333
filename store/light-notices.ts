import type { Moment } from '../kernel/case.ts';
import { caseColumns, toCaseRow, type CaseColumns } from './case-columns.ts';
import type { CaseRow } from './case-row.ts';
import type { Store } from './store.ts';

export type Coming = { readonly id: string; readonly hash: string; readonly clock: string; readonly due: Moment };

export const comingText = `
SELECT c.case_id AS id, c.loop_hash AS hash, c.owed_clock AS clock, c.owed_due AS due
FROM service_case c
WHERE c.zone_id = $1 AND c.ending IS NULL AND NOT c.owed_missed AND c.owed_due > $2 AND c.owed_due <= $3 AND (c.owed_due, c.case_id) > ($4, $5)
  AND NOT EXISTS (SELECT FROM light_notice n WHERE n.zone_id = $1 AND n.case_id = c.case_id AND n.clock = c.owed_clock AND n.due = c.owed_due)
ORDER BY c.owed_due, c.case_id LIMIT 500`;

/** The open cases that come due in a while and of which no light has been noticed yet, the first due first, a page at a time. */
export async function* comingDue(store: Store, from: Moment, until: Moment): AsyncGenerator<readonly Coming[]> {
  let [due, after] = ['', ''];
  for (;;) {
    const rows = await store.query<Coming>('coming-due', comingText, [store.zone, from, until, due, after]);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < 500) return;
    [due, after] = [last.due, last.id];
  }
}

const note = `
INSERT INTO light_notice (zone_id, case_id, clock, due, noticed_at)
SELECT $1, r.id, r.clock, r.due, $3 FROM jsonb_to_recordset($2::jsonb) AS r (id text, clock text, due text) ON CONFLICT DO NOTHING`;

/** Notes that these lights have turned yellow; what was noted before stays as it is. */
export const noteLights = async (store: Store, lights: readonly Coming[], at: Moment): Promise<void> => {
  if (lights.length > 0) await store.query('note-lights', note, [store.zone, JSON.stringify(lights), at]);
};

const noticed = `
SELECT ${caseColumns} FROM service_case c
JOIN light_notice n ON n.zone_id = c.zone_id AND n.case_id = c.case_id AND n.clock = c.owed_clock AND n.due = c.owed_due
WHERE c.zone_id = $1 AND c.holder_unit = $2 AND c.ending IS NULL AND NOT c.owed_missed AND c.owed_due > $4
  AND ($3::text IS NULL OR c.holder_person = $3)
ORDER BY c.owed_due, c.case_id LIMIT 50`;

/** The yellow lights of a unit, or of one of its people, that are still to be seen to. */
export const noticedLights = async (
  store: Store,
  unit: string,
  person: string | null,
  at: Moment,
): Promise<readonly CaseRow[]> =>
  (await store.query<CaseColumns>('noticed-lights', noticed, [store.zone, unit, person, at])).map(toCaseRow);
