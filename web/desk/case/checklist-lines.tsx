import type { ChecklistLine } from '../../../kernel/case.ts';
import type { Json } from '../../../kernel/json.ts';
import { useWords } from '../../../ui/words.tsx';
import { useMaterialName } from './material-names.tsx';

const isLine = (value: unknown): value is ChecklistLine =>
  typeof value === 'object' && value !== null && 'material' in value && 'answer' in value;

/** What a checklist said of each material, in the history. */
export const ChecklistLines = ({ checklist }: { readonly checklist: Json | undefined }) => {
  const say = useWords();
  const nameOf = useMaterialName();
  const lines: readonly unknown[] = Array.isArray(checklist) ? checklist : [];
  const unmet = lines.filter(isLine).filter(({ answer }) => answer !== 'ok');
  if (lines.length === 0) return null;
  return (
    <ul className="desk-check-lines">
      {unmet.map(({ material, answer, defect, remedy }) => (
        <li key={material}>
          {say('desk.check.line', {
            name: nameOf(material),
            text: [say(`desk.check.${answer}`), defect, remedy].filter(Boolean).join(say('desk.semicolon')),
          })}
        </li>
      ))}
      {unmet.length < lines.length ? (
        <li className="jx-soft">
          {say(unmet.length === 0 ? 'desk.check.count.all' : 'desk.check.count.ok', { n: lines.length - unmet.length })}
        </li>
      ) : null}
    </ul>
  );
};
