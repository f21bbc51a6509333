import { useWords } from '../../../ui/words.tsx';
import { columns, fixed, type Column } from './columns.ts';

type ColumnChoiceProps = {
  readonly chosen: readonly Column[];
  readonly onChoose: (columns: readonly Column[] | null) => void;
};

/** Which columns the list has. */
export const ColumnChoice = ({ chosen, onChoose }: ColumnChoiceProps) => {
  const say = useWords();
  const turn = (column: Column, on: boolean): void =>
    onChoose(columns.filter((one) => (one === column ? on : chosen.includes(one))));
  return (
    <details className="desk-drop">
      <summary>{say('desk.cases.columns')}</summary>
      <fieldset>
        <legend className="jx-unseen">{say('desk.cases.columns')}</legend>
        {columns
          .filter((column) => !fixed.includes(column))
          .map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={chosen.includes(column)}
                onChange={(event) => turn(column, event.target.checked)}
              />{' '}
              {say(`desk.line.${column}`)}
            </label>
          ))}
        <button type="button" className="jx-link-button" onClick={() => onChoose(null)}>
          {say('desk.cases.columns.usual')}
        </button>
      </fieldset>
    </details>
  );
};
