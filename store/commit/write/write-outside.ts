import type { Batch } from '../batch.ts';
import type { Statement } from '../connection.ts';
import { insertion } from '../recordset.ts';

const rights = insertion('review_right', {
  right_id: 'text',
  kind: 'text',
  loop: 'text',
  case_id: 'text',
  seq: 'integer',
  case_title: 'text',
  party: 'text',
  about_unit: 'text',
  about_person: 'text',
  from_day: 'date',
});

const papers = insertion('outbox', {
  message_id: 'text',
  kind: 'text',
  release: 'text',
  payload: 'jsonb',
  case_id: 'text',
  seq: 'integer',
  paper: 'text',
  recipient: 'text',
  once: 'boolean',
  grounds: 'boolean',
  reason: 'text',
  basis: 'text[]',
});

const precedents = insertion('precedent', {
  case_id: 'text',
  seq: 'integer',
  unit: 'text',
  words: 'text',
  bigrams: 'text[]',
});

/** An undone act takes back the papers and rights it gave; what the undoing itself gives stays. */
const taken = (table: string): string => `
UPDATE ${table} AS t SET undone_by = r.undone_by
FROM jsonb_to_recordset($2::jsonb) AS r(case_id text, after integer, undone_by integer)
WHERE t.zone_id = $1 AND t.case_id = r.case_id AND t.seq > r.after AND t.seq < r.undone_by AND t.undone_by IS NULL`;

const noPapers = taken('outbox');
const noRights = taken('review_right');

const notPaper = { once: false, grounds: false, basis: [] };

/** What reaches people outside: rights, papers and messages; and what is taken back of them. */
export const writeOutside = ({ zone, staged }: Batch): readonly Statement[] => {
  const statement = (name: string, text: string, records: readonly unknown[]): readonly Statement[] =>
    records.length === 0 ? [] : [{ name, text, values: [zone, JSON.stringify(records)] }];
  return [
    ...statement('give-rights', rights, staged.rights),
    ...statement('take-papers', noPapers, staged.undone),
    ...statement('take-rights', noRights, staged.undone),
    ...statement(
      'give-papers',
      papers,
      staged.outbox.map((message) => ({ ...notPaper, ...message })),
    ),
    ...statement('precedents', precedents, staged.precedents),
  ];
};
