import { useWords } from '../words.tsx';
import type { FieldProps } from './field-props.ts';
import { valueWords } from './field-words.ts';
import { tagChoices } from './tag-choices.ts';

/** Several short reasons at once, as chips; those of the level that was chosen. */
export const TagsField = ({ field, form, id, value, values, onChange }: FieldProps) => {
  const say = useWords();
  const level = values.level === undefined || values.level === '' ? null : String(values.level);
  const options = tagChoices(field.values, level);
  const ticked = Array.isArray(value) ? value.map(String) : [];
  const toggle = (option: string) =>
    onChange(ticked.includes(option) ? ticked.filter((other) => other !== option) : [...ticked, option]);
  if (options.length === 0) return <p className="jx-soft">{say('ui.form.level-first')}</p>;
  return (
    <div className="jx-tags">
      {options.map((option, index) => (
        <label className="jx-tag" key={option}>
          <input
            type="checkbox"
            id={index === 0 ? id : `${id}-${option}`}
            name={field.name}
            checked={ticked.includes(String(option))}
            onChange={() => toggle(String(option))}
          />
          <span>{valueWords(say, form, field.name, option)}</span>
        </label>
      ))}
    </div>
  );
};
