import type { RightRow } from './right-row.ts';
import type { Store } from './store.ts';

/** The columns of a right, for `toRight`; `r` is review_right. */
export const rightColumns = `
  r.right_id, r.kind, r.loop, r.case_id, r.case_title, r.party, r.about_unit, r.about_person, r.from_day::text,
  (SELECT used.case_id FROM service_case used WHERE used.zone_id = r.zone_id AND used.right_id = r.right_id) AS used_by
FROM review_right r`;

export const rightText = `SELECT ${rightColumns} WHERE r.zone_id = $1 AND r.right_id = $2 AND r.undone_by IS NULL`;

const ofParty = `SELECT ${rightColumns} WHERE r.zone_id = $1 AND r.party = $2 AND r.undone_by IS NULL ORDER BY r.from_day DESC, r.right_id LIMIT 200`;
const ofCase = `SELECT ${rightColumns} WHERE r.zone_id = $1 AND r.case_id = $2 AND r.undone_by IS NULL ORDER BY r.seq, r.right_id`;

/** Reads a row of `rightText`. */
export const toRight = (row: Readonly<Record<string, unknown>>): RightRow => ({
  id: String(row['right_id']),
  right: String(row['kind']),
  loop: String(row['loop']),
  caseId: String(row['case_id']),
  caseTitle: String(row['case_title']),
  party: String(row['party']),
  aboutUnit: row['about_unit'] as string | null,
  aboutPerson: row['about_person'] as string | null,
  from: String(row['from_day']),
  usedBy: row['used_by'] as string | null,
});

/** One right, or null; one that was taken back with its act is none. */
export const findRight = async (store: Store, rightId: string): Promise<RightRow | null> => {
  const row = (await store.query('right', rightText, [store.zone, rightId]))[0];
  return row === undefined ? null : toRight(row);
};

/** The rights of a party, newest first, used ones too. Whether a right is still in time is computed when it is used. */
export const rightsOfParty = async (store: Store, party: string): Promise<readonly RightRow[]> =>
  (await store.query('rights-of-party', ofParty, [store.zone, party])).map(toRight);

/** The rights that a case has left. */
export const rightsOfCase = async (store: Store, caseId: string): Promise<readonly RightRow[]> =>
  (await store.query('rights-of-case', ofCase, [store.zone, caseId])).map(toRight);
