import { useWords } from '../words.tsx';
import { FaceDrawing } from './face-drawing.tsx';
import type { FieldProps } from './field-props.ts';
import { valueWords } from './field-words.ts';

/** Five faces with their words: radio inputs, so that a keyboard and a screen reader have them too. */
export const FacesField = ({ field, form, id, value, onChange }: FieldProps) => {
  const say = useWords();
  return (
    <div className="jx-faces">
      {field.values.map((option, index) => (
        <label className="jx-face" key={option}>
          <input
            type="radio"
            id={index === 0 ? id : `${id}-${option}`}
            name={id}
            value={option}
            checked={value === option}
            onChange={() => onChange(option)}
          />
          <FaceDrawing level={String(option)} />
          <span>{valueWords(say, form, field.name, option)}</span>
        </label>
      ))}
    </div>
  );
};
