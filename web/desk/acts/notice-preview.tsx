import type { ChecklistLine } from '../../../kernel/case.ts';
import type { MaterialChoice } from '../../../ui/schema-form/form-slots.ts';
import { useWords } from '../../../ui/words.tsx';

type NoticePreviewProps = { readonly lines: readonly ChecklistLine[]; readonly materials: readonly MaterialChoice[] };

/** How far the checklist is, and what the notice will say. */
export const NoticePreview = ({ lines, materials }: NoticePreviewProps) => {
  const say = useWords();
  const unmet = lines.filter(({ answer }) => answer !== 'ok');
  const nameOf = (material: string): string => materials.find((one) => one.material === material)?.name ?? material;
  return (
    <div className="desk-preview">
      <p role="status" className="jx-tabular">
        {say('desk.check.progress', { all: materials.length, done: lines.length, unmet: unmet.length })}
      </p>
      {unmet.length > 0 ? (
        <>
          <h3>{say('desk.check.preview')}</h3>
          <ol>
            {unmet.map(({ material, answer, defect, remedy }) => (
              <li key={material}>
                {say('desk.check.line', {
                  name: nameOf(material),
                  text: [say(`desk.check.${answer}`), defect, remedy].filter(Boolean).join(say('desk.semicolon')),
                })}
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </div>
  );
};
