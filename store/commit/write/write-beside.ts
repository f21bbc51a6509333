import { inWeek, searchWords } from '../../search-words.ts';
import { clockRecords } from '../../derive/clock-records.ts';
import { firstAsked } from '../../derive/first-asked.ts';
import type { Batch, Touched } from '../batch.ts';
import type { Statement } from '../connection.ts';
import { insertion } from '../recordset.ts';

const stopped = `
DELETE FROM clock WHERE zone_id = $1 AND ctid = ANY (ARRAY(
  SELECT found.ctid FROM jsonb_to_recordset($2::jsonb) AS r(case_id text, clock text)
  CROSS JOIN LATERAL (
    SELECT c.ctid FROM clock c WHERE c.zone_id = $1 AND c.case_id = r.case_id AND c.clock = r.clock LIMIT 1
  ) AS found))`;

const runs = insertion(
  'clock',
  { case_id: 'text', clock: 'text', kind: 'text', since: 'text', due: 'text', provisional: 'boolean' },
  'ON CONFLICT (zone_id, case_id, clock) DO UPDATE SET since = excluded.since, due = excluded.due, provisional = excluded.provisional',
);

const asked = insertion('first_asked', { case_id: 'text', unit: 'text' }, 'ON CONFLICT DO NOTHING');

const words = insertion(
  'case_words',
  { case_id: 'text', bigrams: 'text[]' },
  'ON CONFLICT (zone_id, case_id) DO UPDATE SET bigrams = excluded.bigrams',
);

/** What stands beside the rows of cases: their running clocks, the unit asked first, the words they are found by. */
export const writeBeside = (batch: Batch): readonly Statement[] => {
  const cases = [...batch.staged.cases.values()];
  const clocks = cases.map(({ loop, before, standing }) => clockRecords(loop, before, standing));
  const statement = (name: string, text: string, records: readonly unknown[]): readonly Statement[] =>
    records.length === 0 ? [] : [{ name, text, values: [batch.zone, JSON.stringify(records)] }];
  return [
    ...statement(
      'stop-clocks',
      stopped,
      clocks.flatMap(({ gone }) => gone),
    ),
    ...statement(
      'run-clocks',
      runs,
      clocks.flatMap((changed) => changed.runs),
    ),
    ...statement('first-asked', asked, cases.flatMap(askedFirst)),
    ...statement('case-words', words, cases.flatMap(foundBy)),
  ];
};

const askedFirst = ({ loop, before, standing }: Touched): readonly unknown[] => {
  const unit = before !== null && firstAsked(loop, before) !== null ? null : firstAsked(loop, standing);
  return unit === null ? [] : [{ case_id: standing.given.case, unit }];
};

/** Written when a case opens, and again when further words are given. */
const foundBy = ({ before, standing, title, words: further }: Touched): readonly unknown[] =>
  before !== null && further === ''
    ? []
    : [
        {
          case_id: standing.given.case,
          bigrams: inWeek(standing.openedAt, searchWords(`${standing.given.number} ${title} ${further}`)),
        },
      ];
