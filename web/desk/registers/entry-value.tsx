import type { Json, JsonObject } from '../../../kernel/json.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { useWords } from '../../../ui/words.tsx';
import { useUnits } from '../data/units.ts';
import { EntryFields } from './entry-fields.tsx';

type EntryValueProps = { readonly register: string; readonly field: string; readonly value: Json };

const isRecord = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of an entry: a word, a unit's name, a length of time, a list, or a record in the record. */
export const EntryValue = ({ register, field, value }: EntryValueProps) => {
  const say = useWords();
  const units = useUnits();
  const plain = (one: string | number): string =>
    firstWord(say, [`register.${register}.value.${field}.${one}`]) ?? units.find(({ unit }) => unit === one)?.name ?? String(one);
  if (value === null || value === '') return <>{say('desk.none')}</>;
  if (typeof value === 'boolean') return <>{say(value ? 'desk.register.yes' : 'desk.register.no')}</>;
  if (typeof value === 'string' || typeof value === 'number') return <>{plain(value)}</>;
  if (isRecord(value)) {
    const { amount, unit } = value;
    return typeof amount === 'number' && typeof unit === 'string' ? <>{say(`desk.amount.${unit}`, { n: amount })}</> : <EntryFields register={register} values={value} />;
  }
  if (value.length === 0) return <>{say('desk.none')}</>;
  return (
    <ul className="desk-values">
      {value.map((one, index) => (
        <li key={index}>
          <EntryValue register={register} field={field} value={one} />
        </li>
      ))}
    </ul>
  );
};
