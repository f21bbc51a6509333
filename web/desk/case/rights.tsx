import type { CaseView } from '../../../api/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { Panel } from './panel.tsx';

/** The review rights that the case left, used or still open. */
export const Rights = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  if (view.rights.length === 0) return null;
  return (
    <Panel title={say('desk.case.rights')}>
      <ul className="desk-lines">
        {view.rights.map((right) => (
          <li key={right.id}>
            {right.title}
            <span className="jx-soft">
              {right.used
                ? say('desk.case.right.used')
                : say('desk.case.right.unused', { until: dayWords(right.until, language, today) })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
