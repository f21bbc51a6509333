import { useWords } from '../../../ui/words.tsx';
import type { SheetPlan } from './send-sheet.ts';

/** What a workbook would change, or everything that stands against it, each at its cell. */
export const SheetPreview = ({ register, plan }: { readonly register: string; readonly plan: SheetPlan }) => {
  const say = useWords();
  const field = (name: string): string => say(`register.${register}.field.${name}`);
  if (plan.faultCount > 0)
    return (
      <div className="jx-errors" role="alert">
        <h3>{say('desk.sheet.faults', { n: plan.faultCount })}</h3>
        <div className="desk-wide">
          <table>
            <thead>
              <tr>
                <th>{say('desk.sheet.where')}</th>
                <th>{say('desk.sheet.row')}</th>
                <th>{say('desk.sheet.column')}</th>
                <th>{say('desk.sheet.what')}</th>
              </tr>
            </thead>
            <tbody>
              {plan.faults.map(({ sheet, row, column, message }) => (
                <tr key={`${sheet}${row}${column}${message}`}>
                  <td>{sheet}</td>
                  <td>{row}</td>
                  <td>{column}</td>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    );
  return (
    <div role="status">
      <p>{say('desk.sheet.plan', { added: plan.added, changed: plan.changed, unchanged: plan.unchanged })}</p>
      <ul>
        {plan.changes.map(({ key, name, base, differs }) => (
          <li key={key}>
            {name}
            <span className="jx-soft">
              {' '}
              {base === 0 ? say('desk.sheet.new') : differs.map(field).join(say('desk.comma'))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
