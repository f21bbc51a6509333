import { useMutation, useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { papersQuery } from '../paper/papers-query.ts';
import { printPapers } from '../paper/print-papers.ts';
import { Panel } from './panel.tsx';
import { PaperLine } from './paper-line.tsx';

/** The papers of a case: which are out, whether they were read, and what is to be done so that they are. */
export const Papers = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const { data: papers = [], refetch } = useQuery(papersQuery(view.id, view.version));
  const printing = useMutation({ mutationFn: printPapers });
  const outside = papers.filter(({ toParty, state }) => toParty && state !== 'withdrawn');
  if (outside.length === 0) return null;
  const problem = problemOf(printing.error);
  return (
    <Panel title={say('desk.case.papers')}>
      <ul className="desk-lines">
        {outside.map((paper) => (
          <PaperLine key={paper.id} loop={view.loop} paper={paper} onDone={() => void refetch()} />
        ))}
      </ul>
      {outside.length < 2 ? null : (
        <button
          type="button"
          className="desk-plain"
          disabled={printing.isPending}
          onClick={() => printing.mutate(outside.slice(0, 100).map(({ id }) => id))}
        >
          {say('desk.papers.print-all', { n: Math.min(100, outside.length) })}
        </button>
      )}
      {problem ? <Problem problem={problem} /> : null}
    </Panel>
  );
};
