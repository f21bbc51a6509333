import { caseRecord } from '../../derive/case-record.ts';
import type { Batch } from '../batch.ts';
import type { Statement } from '../connection.ts';
import { insertion } from '../recordset.ts';

const fixed = {
  case_id: 'text',
  number: 'text',
  loop: 'text',
  loop_hash: 'text',
  party: 'text',
  item: 'text',
  parent_case: 'text',
  right_id: 'text',
  opened_at: 'text',
  mark: 'text',
  kept_from: 'text',
  given: 'jsonb',
} as const;

const moving = {
  version: 'integer',
  title: 'text',
  state: 'text',
  ending: 'text',
  holder_unit: 'text',
  holder_seat: 'text',
  holder_person: 'text',
  awaits: 'text',
  offer_unit: 'text',
  next_clock: 'text',
  next_due: 'text',
  next_kind: 'text',
  owed_clock: 'text',
  owed_due: 'text',
  owed_missed: 'boolean',
  wake_at: 'text',
  open_debts: 'integer',
  ended_apart_from: 'text',
  changed_at: 'text',
  standing: 'jsonb',
} as const;

/** What a later event need not say. */
const kept = { handling_unit: 'text', ended_by_unit: 'text' } as const;

/**
 * Opened and moved cases are one statement, which finds each row by its key. That a new case is new is held
 * by its first event.
 */
const text = insertion(
  'service_case',
  { ...fixed, ...moving, ...kept },
  `ON CONFLICT (zone_id, case_id) DO UPDATE SET ${Object.keys(moving)
    .map((name) => `${name} = excluded.${name}`)
    .join(', ')},
  handling_unit = coalesce(nullif(excluded.handling_unit, ''), service_case.handling_unit),
  ended_by_unit = CASE WHEN excluded.ending IS NOT NULL THEN coalesce(excluded.ended_by_unit, service_case.ended_by_unit) END`,
);

/** The rows of the cases that a batch opened or moved. */
export const writeCases = (batch: Batch): readonly Statement[] => {
  const records = [...batch.staged.cases.values()].map(({ before, standing, loop, events, title, mark }) =>
    caseRecord(loop, standing, events, title, mark, before === null),
  );
  return records.length === 0 ? [] : [{ name: 'write-cases', text, values: [batch.zone, JSON.stringify(records)] }];
};
