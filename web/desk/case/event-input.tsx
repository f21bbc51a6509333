import type { JsonObject } from '../../../kernel/json.ts';
import { labelOf } from '../../../ui/schema-form/field-words.ts';
import { useWords } from '../../../ui/words.tsx';
import { Term } from './term.tsx';
import { useValueWord } from './use-value-word.ts';

type EventInputProps = { readonly loop: string; readonly act: string; readonly input: JsonObject };

const elsewhere = new Set(['checklist', 'files', 'reason', 'basis', 'item']);

/** The rest of what was filled in, field by field. */
export const EventInput = ({ loop, act, input }: EventInputProps) => {
  const say = useWords();
  const word = useValueWord(loop);
  // What the act of another case said for itself has no word here.
  const fields = Object.entries(input).filter(
    ([field]) => !elsewhere.has(field) && labelOf(say, { loop, act }, field) !== field,
  );
  if (fields.length === 0) return null;
  return (
    <dl className="desk-terms">
      {fields.map(([field, value]) => (
        <Term key={field} term={labelOf(say, { loop, act }, field)}>
          {word(field, value)}
        </Term>
      ))}
    </dl>
  );
};
