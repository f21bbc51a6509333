import type { ChecklistLine } from '../../kernel/case.ts';
import { useWords } from '../words.tsx';

type ChecklistRowProps = {
  readonly id: string;
  readonly name: string;
  readonly material: string;
  readonly line: ChecklistLine | null;
  readonly phrases: readonly string[];
  readonly onChange: (line: ChecklistLine) => void;
};

const answers = ['ok', 'wrong', 'missing'] as const;

/** One material of the checklist. */
export const ChecklistRow = ({ id, name, material, line, phrases, onChange }: ChecklistRowProps) => {
  const say = useWords();
  const unmet = line !== null && line.answer !== 'ok';
  return (
    <fieldset className="jx-check-row">
      <legend>{name}</legend>
      <div className="jx-check-choices">
        {answers.map((answer, index) => (
          <label className="jx-option" key={answer}>
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${answer}`}
              name={`${id}-answer`}
              checked={line?.answer === answer}
              onChange={() => onChange(answer === 'ok' ? { material, answer } : { ...line, material, answer })}
            />
            <span>{say(`ui.checklist.${answer}`)}</span>
          </label>
        ))}
      </div>
      {unmet
        ? (['defect', 'remedy'] as const).map((part) => (
            <div key={part}>
              <label className="jx-label" htmlFor={`${id}-${part}`}>
                {say(`ui.checklist.${part}`)}
              </label>
              <input
                className="jx-input"
                id={`${id}-${part}`}
                list={`${id}-phrases`}
                value={line[part] ?? ''}
                onChange={(event) => onChange({ ...line, [part]: event.target.value })}
              />
            </div>
          ))
        : null}
      <datalist id={`${id}-phrases`}>
        {phrases.map((phrase) => (
          <option key={phrase}>{phrase}</option>
        ))}
      </datalist>
    </fieldset>
  );
};
