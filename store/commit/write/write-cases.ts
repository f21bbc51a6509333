import { caseRecord } from '../../derive/case-record.ts';
import type { CaseRecord } from '../../derive/case-record.ts';
import type { Batch } from '../batch.ts';
import type { Statement } from '../connection.ts';
import { insertion, rows } from '../recordset.ts';

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
  wake_at: 'text',
  open_debts: 'integer',
  ended_apart_from: 'text',
  changed_at: 'text',
  standing: 'jsonb',
} as const;

/** What a later event does not say stays as it was. */
const kept = { handling_unit: 'text', ended_by_unit: 'text' } as const;

const all = { ...fixed, ...moving, ...kept };

const insert = insertion('service_case', all);

const update = `
UPDATE service_case AS c
SET ${Object.keys(moving)
  .map((name) => `${name} = r.${name}`)
  .join(', ')},
  handling_unit = coalesce(r.handling_unit, c.handling_unit),
  ended_by_unit = CASE WHEN r.ending IS NOT NULL THEN coalesce(r.ended_by_unit, c.ended_by_unit) END
FROM ${rows({ case_id: 'text', ...moving, ...kept })}
WHERE c.zone_id = $1 AND c.case_id = r.case_id`;

/** The rows of the cases that a batch opened, and of those that it moved. */
export const writeCases = (batch: Batch): readonly Statement[] => {
  const opened: CaseRecord[] = [];
  const moved: CaseRecord[] = [];
  for (const { before, standing, loop, events, title, mark } of batch.staged.cases.values())
    (before === null ? opened : moved).push(caseRecord(loop, standing, events, title, mark, before === null));
  return [
    ...(opened.length === 0
      ? []
      : [{ name: 'open-cases', text: insert, values: [batch.zone, JSON.stringify(opened)] }]),
    ...(moved.length === 0 ? [] : [{ name: 'move-cases', text: update, values: [batch.zone, JSON.stringify(moved)] }]),
  ];
};
