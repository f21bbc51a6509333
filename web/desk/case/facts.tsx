import type { CaseView } from '../../../api/view.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { useWords } from '../../../ui/words.tsx';
import { Term } from './term.tsx';
import { useValueWord } from './use-value-word.ts';

/** What is known of the case: the facts that the programme has a word for. */
export const Facts = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const word = useValueWord(view.loop);
  return Object.entries(view.facts).map(([fact, value]) => {
    const term = firstWord(say, [`${view.loop}.fact.${fact}`, `${view.loop}.field.${fact}`]);
    return term === null ? null : (
      <Term key={fact} term={term}>
        {word(fact, value)}
      </Term>
    );
  });
};
