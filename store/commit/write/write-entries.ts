import { searchWords } from '../../search-words.ts';
import type { Batch } from '../batch.ts';
import type { Statement } from '../connection.ts';
import { insertion } from '../recordset.ts';

const entries = insertion(
  'entry',
  { register: 'text', key: 'text', version: 'integer', body: 'jsonb', closed: 'boolean', bigrams: 'text[]' },
  `ON CONFLICT (zone_id, register, key) DO UPDATE
   SET version = excluded.version, body = excluded.body, closed = excluded.closed, bigrams = excluded.bigrams`,
);

const units = insertion(
  'unit',
  { unit: 'text', open: 'boolean' },
  'ON CONFLICT (zone_id, unit) DO UPDATE SET open = excluded.open',
);

const people = insertion(
  'person',
  { person: 'text', unit: 'text', active: 'boolean' },
  'ON CONFLICT (zone_id, person) DO UPDATE SET unit = excluded.unit, active = excluded.active',
);

/** Re-homing and closing are one act: only at its end must every open case be held by somebody who is there. */
const atTheEnd: Statement = {
  name: 'at-the-end',
  text: `SET CONSTRAINTS kept_open_case_is_held_by_an_open_unit, kept_open_case_is_held_by_an_active_person, kept_offer_goes_to_a_unit DEFERRED`,
  values: [],
};

/** The entries that changed; of units and people also the narrow rows by which cases are held. */
export const writeEntries = ({ zone, staged }: Batch): readonly Statement[] => {
  const changed = [...staged.entries.values()];
  if (changed.length === 0) return [];
  const ended = (entry: { act: string; body: Readonly<Record<string, unknown>> }): boolean =>
    entry.act === 'close' || entry.body['closed'] === true;
  const of = (register: string) => changed.filter((entry) => entry.register === register);
  const statement = (name: string, text: string, records: readonly unknown[]): readonly Statement[] =>
    records.length === 0 ? [] : [{ name, text, values: [zone, JSON.stringify(records)] }];
  return [
    atTheEnd,
    ...statement(
      'write-entries',
      entries,
      changed.map(({ register, key, version, body, words, act }) => ({
        register,
        key,
        version,
        body,
        closed: act === 'close',
        bigrams: searchWords(`${key} ${words}`),
      })),
    ),
    ...statement(
      'write-units',
      units,
      of('unit').map((entry) => ({ unit: entry.key, open: !ended(entry) })),
    ),
    ...statement(
      'write-people',
      people,
      of('person').map((entry) => ({
        person: entry.key,
        unit: entry.body['unit'],
        active: !ended(entry) && entry.body['active'] !== false,
      })),
    ),
  ];
};
