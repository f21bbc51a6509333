import type { Json, JsonObject } from '../../kernel/json.ts';
import type { Language } from '../../kernel/programme.ts';
import type { Register } from '../../kernel/register.ts';
import type { Entry } from '../../store/entries.ts';
import { checkEntry } from '../act/check-entry.ts';
import { dictionary } from '../dictionary.ts';
import { personView, unitView, type Directory } from '../directory.ts';
import { faultWords } from '../problem.ts';
import type { Programmes } from '../programmes.ts';
import type { Visitor } from '../session/visitor.ts';
import { mayCheck } from './may-propose.ts';
import { proposalOf } from './proposal-of.ts';
import { stamped } from './published.ts';

type Reader = { readonly visitor: Extract<Visitor, { kind: 'person' }>; readonly language: Language };

/** A line of the list: what changes, who proposes it, from when, and what this reader may do with it. */
export const proposalLine = (
  { key, version, body }: Entry,
  register: Register,
  directory: Directory,
  { visitor, language }: Reader,
) => {
  const { entry, base, from, state, by, unit, checkedBy, reason, note, batch, body: wanted } = proposalOf(body);
  const keeps = visitor.roles.some((role) => register.changes.includes(role));
  return {
    id: key,
    version,
    register: register.name,
    entry,
    name: (language === 'en' ? wanted['nameEn'] : null) ?? wanted['name'] ?? entry,
    base,
    from,
    state,
    by: personView(directory, by),
    unit: unitView(directory, unit, language),
    checkedBy: personView(directory, checkedBy),
    reason,
    note,
    batch,
    may: [
      ...(state === 'draft' && (by === visitor.person || keeps) ? ['propose', 'drop'] : []),
      ...(state === 'proposed' && mayCheck(visitor, register, by) ? ['check'] : []),
      ...((state === 'proposed' || state === 'checked') && keeps ? ['send-back'] : []),
      // Whoever proposed may take it back as long as nobody has checked it.
      ...(state === 'proposed' && by === visitor.person ? ['drop'] : []),
    ],
  };
};

/** One proposal whole: the entry as it would be, what differs field by field, and what is wrong with it. */
export const proposalView = (
  entry: Entry,
  before: JsonObject | null,
  { programmes, directory }: { readonly programmes: Programmes; readonly directory: Directory },
  reader: Reader,
) => {
  const { register: name, ...proposal } = proposalOf(entry.body);
  const register = programmes.registers[name];
  if (!register) return null;
  const body = stamped(register, { ...proposal, register: name });
  return {
    ...proposalLine(entry, register, directory, reader),
    body,
    before,
    differs: differences(before, body),
    faults: checkEntry({ programmes, directory }, register, body).map((fault) => ({
      field: fault.field,
      message: faultWords(dictionary[reader.language], fault),
    })),
  };
};

/** The fields whose value is another one than before. */
export const differences = (before: JsonObject | null, after: JsonObject): readonly string[] =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])].filter(
    (field) => field !== 'version' && field !== 'inForceFrom' && !same(before?.[field], after[field]),
  );

const same = (a: Json | undefined, b: Json | undefined): boolean =>
  JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

const ordered = (value: Json | undefined): Json | undefined => {
  if (Array.isArray(value)) return value.map((one: Json) => ordered(one) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, ordered(one) ?? null]),
  );
};
