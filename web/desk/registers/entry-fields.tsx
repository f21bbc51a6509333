import type { JsonObject } from '../../../kernel/json.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { useWords } from '../../../ui/words.tsx';
import { Term } from '../case/term.tsx';
import { EntryValue } from './entry-value.tsx';

/** The fields of an entry, or of a part of one, with the register's words. */
export const EntryFields = ({ register, values }: { readonly register: string; readonly values: JsonObject }) => {
  const say = useWords();
  return (
    <dl className="desk-terms desk-entry-terms">
      {Object.entries(values).map(([field, value]) => (
        <Term key={field} term={firstWord(say, [`register.${register}.field.${field}`]) ?? field}>
          <EntryValue register={register} field={field} value={value} />
        </Term>
      ))}
    </dl>
  );
};
