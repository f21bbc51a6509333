import type { Json, JsonObject } from '../../../kernel/json.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { useWords } from '../../../ui/words.tsx';
import { Term } from '../case/term.tsx';
import { useUnits } from '../data/units.ts';
import { LawLink } from './law-link.tsx';
import { inOrder, partOf } from './in-order.ts';

type EntryValueProps = {
  readonly register: string;
  /** The field this is the value of; '' for the entry as a whole. */
  readonly field: string;
  readonly schema: JsonObject;
  readonly value: Json;
};

const citing = ['basis', 'statutoryLaw'];

/** A value of an entry: a word, a unit's name, a length of time, a law, a list, or a record with fields of its own. */
export const EntryValue = ({ register, field, schema, value }: EntryValueProps) => {
  const say = useWords();
  const units = useUnits();
  const plain = (one: string | number): string =>
    firstWord(say, [
      `register.${register}.value.${field}.${one}`,
      ...(field === 'unchecked' ? [`register.${register}.field.${one}`] : []),
    ]) ??
    (register === 'unit' ? undefined : units.find(({ unit }) => unit === one)?.name) ??
    String(one);
  const term = (name: string): string =>
    firstWord(say, [...(field === '' ? [] : [`desk.part.${name}`]), `register.${register}.field.${name}`]) ?? name;
  if (value === null || value === '') return say('desk.none');
  if (typeof value === 'boolean') return say(value ? 'desk.register.yes' : 'desk.register.no');
  if (typeof value === 'string' && citing.includes(field)) return <LawLink id={value} />;
  if (typeof value === 'string' || typeof value === 'number') return plain(value);
  if (Array.isArray(value))
    return value.length === 0 ? (
      say('desk.none')
    ) : (
      <ul className="desk-values">
        {value.map((one: Json) => (
          <li key={JSON.stringify(one)}>
            <EntryValue register={register} field={field} schema={schema} value={one} />
          </li>
        ))}
      </ul>
    );
  const record = inOrder(schema, Object.fromEntries(Object.entries(value)));
  const { amount, unit } = Object.fromEntries(record);
  if (typeof amount === 'number' && typeof unit === 'string') return say(`desk.amount.${unit}`, { n: amount });
  return (
    <dl className="desk-terms desk-entry-terms">
      {record.map(([name, one]) => (
        <Term key={name} term={term(name)}>
          <EntryValue register={register} field={name} schema={partOf(schema, name)} value={one} />
        </Term>
      ))}
    </dl>
  );
};
