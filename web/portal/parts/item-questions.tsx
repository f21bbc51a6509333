import { useWords } from '../../../ui/words.tsx';
import type { ItemView } from '../data/item-view.ts';

/** What is asked most at the window, with its answers. */
export const ItemQuestions = ({ questions }: { readonly questions: ItemView['questions'] }) => {
  const say = useWords();
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions" lang="zh-CN">
      <h2 id="questions">{say('portal.item.questions')}</h2>
      {questions.map(({ question, answer }) => (
        <details key={question} className="jx-fold">
          <summary>{question}</summary>
          <p>{answer}</p>
        </details>
      ))}
    </section>
  );
};
