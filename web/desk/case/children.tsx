import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../../api/view.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { useWords } from '../../../ui/words.tsx';
import { Panel } from './panel.tsx';

/** Cases that this one opened, and what came of them. */
export const Children = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  if (view.children.length === 0) return null;
  return (
    <Panel title={say('desk.case.children')}>
      <ul className="desk-lines">
        {view.children.map((child) => (
          <li key={child.case}>
            <Link to="/cases/$id" params={{ id: child.case }}>
              {firstWord(say, [`${child.loop}.name`]) ?? child.loop}
            </Link>
            <span className="jx-soft">
              {child.ending === null
                ? (firstWord(say, [`desk.case.child.${child.outcome}`]) ?? child.outcome)
                : say(`${child.loop}.ending.${child.ending}`)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
