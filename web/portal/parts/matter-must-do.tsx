import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { actWords } from './act-words.ts';
import { myActs } from './my-acts.ts';

/** What I must or may do now. Nothing is shown where there is nothing. */
export const MatterMustDo = ({ matter }: { readonly matter: CaseView }) => {
  const say = useWords();
  const { answer, others } = myActs(matter);
  const rights = matter.rights.filter((right) => !right.used);
  if (answer === null && others.length === 0 && rights.length === 0) return null;
  return (
    <section className="portal-must" aria-labelledby="must-do">
      <h2 id="must-do">{say('portal.matter.must')}</h2>
      {answer === null ? null : (
        <p>
          {say('portal.matter.unmet', { count: matter.notice?.length ?? 0 })}{' '}
          <Link to="/matters/$id/answer" params={{ id: matter.id }} className="jx-button">
            {actWords(say, matter.loop, answer.act)}
          </Link>
        </p>
      )}
      {others.map((act) => (
        <p key={act.act}>
          <Link to="/matters/$id/acts/$act" params={{ id: matter.id, act: act.act }} className="jx-button">
            {actWords(say, matter.loop, act.act)}
          </Link>
        </p>
      ))}
      {rights.map((right) => (
        <p key={right.id}>
          <Link to="/reviews/$right" params={{ right: right.id }} className="jx-button">
            {say('portal.review.this')}
          </Link>
        </p>
      ))}
    </section>
  );
};
