import { Link } from '@tanstack/react-router';
import type { CaseView, EventView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { Laws } from './laws.tsx';

/** What belongs to one step: the answer that was given, the reason, the law, the papers that open. */
export const PathDetail = ({ matter, event }: { readonly matter: CaseView; readonly event: EventView }) => {
  const say = useWords();
  const answer = event.input.answer ?? event.input.measure ?? event.input.result;
  const { done } = event.input;
  return (
    <>
      {event.undone ? <p className="jx-soft">{say('portal.path.undone')}</p> : null}
      {typeof done === 'string' ? <p>{done}</p> : null}
      {typeof answer === 'string' ? <p className="portal-quote">{answer}</p> : null}
      {event.reason === null ? null : <p>{say('portal.path.reason', { reason: event.reason })}</p>}
      <Laws laws={event.law} title={say('portal.path.laws')} />
      {event.papers.map((paper) => (
        <p key={paper.id}>
          <Link to="/matters/$id/papers/$paper" params={{ id: matter.id, paper: paper.id }}>
            {say('portal.path.paper', { paper: say(`${matter.loop}.paper.${paper.paper}`) })}
          </Link>
          {paper.replaced ? <span className="portal-note">{say('portal.path.replaced')}</span> : null}
        </p>
      ))}
    </>
  );
};
