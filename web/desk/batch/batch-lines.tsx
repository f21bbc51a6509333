import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { why } from '../acts/why.ts';
import type { Outcome } from './use-batch.ts';

type BatchLinesProps = {
  readonly views: readonly CaseView[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Given where these are the cases on which it is not possible: each says why not. */
  readonly act?: string;
};

/** The cases of a batch, each with what came of it. */
export const BatchLines = ({ views, outcomes, act }: BatchLinesProps) => {
  const say = useWords();
  const told = (view: CaseView) => {
    const outcome = outcomes.get(view.id);
    if (act !== undefined) {
      const refusal = view.acts.find((one) => one.act === act)?.refusal;
      return <span className="jx-soft">{refusal ? why(say, view.loop, refusal) : say('desk.batch.other')}</span>;
    }
    if (outcome === undefined) return null;
    if (outcome === 'waiting') return <span className="jx-soft">{say('desk.batch.waiting')}</span>;
    if (outcome === 'done') return <span className="desk-batch-done">✓ {say('desk.batch.did')}</span>;
    return (
      <span className="desk-batch-refused">
        ■ {say('desk.batch.refused')} {outcome.detail}
      </span>
    );
  };
  return (
    <ul className="desk-lines">
      {views.map((view) => (
        <li key={view.id} data-case={view.id}>
          <Link to="/cases/$id" params={{ id: view.id }} target="_blank" className="jx-tabular">
            {view.number}
          </Link>
          <span>{view.title}</span>
          {told(view)}
        </li>
      ))}
    </ul>
  );
};
