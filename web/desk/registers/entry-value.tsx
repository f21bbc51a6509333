import type { Json } from '../../../kernel/json.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { useWords } from '../../../ui/words.tsx';
import { Term } from '../case/term.tsx';
import { useUnits } from '../data/units.ts';

type EntryValueProps = { readonly register: string; readonly field: string; readonly value: Json };

/** A value of an entry: a word, a unit's name, a length of time, a list, or a record with fields of its own. */
export const EntryValue = ({ register, field, value }: EntryValueProps) => {
  const say = useWords();
  const units = useUnits();
  const plain = (one: string | number): string =>
    firstWord(say, [`register.${register}.value.${field}.${one}`]) ??
    units.find(({ unit }) => unit === one)?.name ??
    String(one);
  if (value === null || value === '') return say('desk.none');
  if (typeof value === 'boolean') return say(value ? 'desk.register.yes' : 'desk.register.no');
  if (typeof value === 'string' || typeof value === 'number') return plain(value);
  if (Array.isArray(value))
    return value.length === 0 ? (
      say('desk.none')
    ) : (
      <ul className="desk-values">
        {value.map((one: Json) => (
          <li key={JSON.stringify(one)}>
            <EntryValue register={register} field={field} value={one} />
          </li>
        ))}
      </ul>
    );
  const record = Object.entries(value);
  const { amount, unit } = Object.fromEntries(record);
  if (typeof amount === 'number' && typeof unit === 'string') return say(`desk.amount.${unit}`, { n: amount });
  return (
    <dl className="desk-terms desk-entry-terms">
      {record.map(([name, one]) => (
        <Term key={name} term={firstWord(say, [`register.${register}.field.${name}`]) ?? name}>
          <EntryValue register={register} field={name} value={one} />
        </Term>
      ))}
    </dl>
  );
};
