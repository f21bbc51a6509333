import type { CaseRow } from './case-row.ts';

/** The columns of a case in a list; `c` is service_case. */
export const caseColumns = `
  c.case_id, c.number, c.loop, c.loop_hash, c.title, c.state, c.ending, c.holder_unit, c.holder_seat, c.holder_person, c.awaits,
  (SELECT f.unit FROM first_asked f WHERE f.zone_id = c.zone_id AND f.case_id = c.case_id) AS first_unit,
  c.offer_unit, c.party, c.item, c.parent_case, c.owed_clock, c.owed_due, c.owed_missed, c.opened_at, c.changed_at, c.version, c.mark`;

export type CaseColumns = { readonly [column: string]: unknown };

/** Reads a row of `caseColumns`. */
export const toCaseRow = (row: CaseColumns): CaseRow =>
  ({
    id: row['case_id'],
    number: row['number'],
    loop: row['loop'],
    hash: row['loop_hash'],
    title: row['title'],
    state: row['state'],
    ending: row['ending'],
    holderUnit: row['holder_unit'],
    holderSeat: row['holder_seat'],
    holderPerson: row['holder_person'],
    awaits: row['awaits'],
    firstUnit: row['first_unit'],
    offerUnit: row['offer_unit'],
    party: row['party'],
    item: row['item'],
    parent: row['parent_case'],
    clock: row['owed_clock'],
    due: row['owed_due'],
    missed: row['owed_missed'],
    openedAt: row['opened_at'],
    at: row['changed_at'],
    version: row['version'],
    mark: row['mark'],
  }) as CaseRow;
