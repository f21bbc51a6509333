import { caseColumns, toCaseRow } from './case-columns.ts';
import type { CaseColumns } from './case-columns.ts';
import type { CaseRow } from './case-row.ts';
import { fromCursor, pageOf } from './cursor.ts';
import type { Rows } from './page.ts';
import type { Store } from './store.ts';
import { UnknownPage } from './unknown-page.ts';

export type SeatOfLoop = { readonly loop: string; readonly seat: string };

export type WorklistWish = {
  readonly unit: string;
  /** Only what this person holds, or what waits for whoever of the unit has one of these seats. */
  readonly person?: string;
  /** Only what one of these seats holds. */
  readonly seats?: readonly SeatOfLoop[];
  readonly after?: string | null;
  readonly limit?: number;
};

export const worklistText = `
SELECT ${caseColumns} FROM service_case c
WHERE c.zone_id = $1 AND c.holder_unit = $2 AND c.ending IS NULL AND (c.owed_due, c.case_id) > ($3, $4)
ORDER BY c.owed_due, c.case_id LIMIT $5`;

const personal = worklistText.replace(
  'AND c.ending',
  'AND (c.holder_person IS NULL OR c.holder_person = $6) AND c.ending',
);

/** Each seat has its own order in the index; a page takes no more of each than it shows. */
export const dutiesText = `
SELECT held.* FROM (SELECT DISTINCT * FROM unnest($7::text[], $8::text[]) AS seat (loop, seat)) AS mine CROSS JOIN LATERAL (${personal.replace(
  'c.holder_unit = $2',
  'c.holder_unit = $2 AND c.loop = mine.loop AND c.holder_seat = mine.seat',
)}) AS held ORDER BY held.owed_due, held.case_id LIMIT $5`;

const offers = `
SELECT ${caseColumns} FROM service_case c
WHERE c.zone_id = $1 AND c.offer_unit = $2 ORDER BY c.owed_due, c.case_id LIMIT $3`;

/** The duties of a unit by due date: its open cases, what comes due first before the rest. Refuses an unknown page. */
export const worklist = async (
  store: Store,
  { unit, person, seats, after, limit = 50 }: WorklistWish,
): Promise<Rows<CaseRow>> => {
  const [due, id] = after ? (fromCursor(after, 2) ?? unknown()) : ['', ''];
  const values = [store.zone, unit, due, id, limit + 1];
  const rows = await (person === undefined
    ? store.query<CaseColumns>('worklist', worklistText, values)
    : seats === undefined
      ? store.query<CaseColumns>('worklist-of-person', personal, [...values, person])
      : store.query<CaseColumns>('duties', dutiesText, [
          ...values,
          person,
          seats.map(({ loop }) => loop),
          seats.map(({ seat }) => seat),
        ]));
  return pageOf(rows.map(toCaseRow), limit, (row) => [row.due ?? '', row.id]);
};

/** The cases that are offered to a unit and wait for its yes or no, the most urgent first. */
export const offersTo = async (store: Store, unit: string, limit = 100): Promise<readonly CaseRow[]> =>
  (await store.query<CaseColumns>('offers', offers, [store.zone, unit, limit])).map(toCaseRow);

const unknown = (): never => {
  throw new UnknownPage();
};
