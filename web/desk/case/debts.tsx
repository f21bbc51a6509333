import type { CaseView } from '../../../api/view.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { useWords } from '../../../ui/words.tsx';
import { useMaterialName } from './material-names.tsx';
import { Panel } from './panel.tsx';

/** What is missing, promised or owed, and what came of it. */
export const Debts = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const nameOf = useMaterialName();
  if (view.debts.length === 0) return null;
  return (
    <Panel title={say('desk.case.debts')}>
      <ul className="desk-lines">
        {view.debts.map(({ debt, key, outcome }) => (
          <li key={`${debt}-${key}`}>
            {firstWord(say, [`${view.loop}.debt.${debt}`]) ?? debt}
            {key === '' || key === debt ? null : say('ui.aside', { text: nameOf(key) })}
            <span className="jx-soft">{firstWord(say, [`desk.case.debt.${outcome}`]) ?? outcome}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
