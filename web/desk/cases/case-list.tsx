import type { CaseLine } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { useKey } from '../data/use-key.ts';
import { useRowKeys } from '../data/use-row-keys.ts';
import { CaseCell } from './case-cell.tsx';
import type { Column } from './columns.ts';

type CaseListProps = {
  readonly lines: readonly CaseLine[];
  readonly columns: readonly Column[];
  readonly marked: ReadonlySet<string>;
  readonly onMark: (ids: readonly string[], on: boolean) => void;
};

/** Cases as a table; each number leads to its case, X marks a line. */
export const CaseList = ({ lines, columns, marked, onMark }: CaseListProps) => {
  const say = useWords();
  useRowKeys();
  useKey((key) => {
    const id = document.activeElement?.getAttribute('data-row');
    if (key.toLowerCase() !== 'x' || !id) return false;
    onMark([id], !marked.has(id));
    return true;
  });
  const ids = lines.map(({ id }) => id);
  const all = ids.length > 0 && ids.every((id) => marked.has(id));
  return (
    <table className="desk-table desk-table-cards">
      <caption className="jx-unseen">{say('desk.cases.title')}</caption>
      <thead>
        <tr>
          <th scope="col" className="desk-mark">
            <input
              type="checkbox"
              aria-label={say('desk.cases.mark.all')}
              checked={all}
              onChange={(event) => onMark(ids, event.target.checked)}
            />
          </th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(`desk.line.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} data-marked={marked.has(line.id)}>
            <td className="desk-mark">
              <input
                type="checkbox"
                aria-label={say('desk.cases.mark', { number: line.number })}
                checked={marked.has(line.id)}
                onChange={(event) => onMark([line.id], event.target.checked)}
              />
            </td>
            {columns.map((column) => (
              <CaseCell key={column} line={line} column={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
