import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PaperView } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { Paper } from '../../../ui/paper.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { Loading } from '../layout/loading.tsx';
import { usePaperQuery } from '../paper/paper-query.ts';

/** A paper where it was made: it folds out in place, and has a page of its own to print from. */
export const PaperFold = ({ loop, paper }: { readonly loop: string; readonly paper: PaperView }) => {
  const say = useWords();
  const [open, unfold] = useState(false);
  const query = useQuery({ ...usePaperQuery(paper.id), enabled: open });
  const name = firstWord(say, [`${loop}.paper.${paper.paper}`]) ?? paper.paper;
  const problem = problemOf(query.error);
  return (
    <details
      className="desk-paper-fold"
      data-replaced={paper.replaced}
      onToggle={(event) => unfold(event.currentTarget.open)}
    >
      <summary>
        {name}
        {paper.replaced ? say('ui.aside', { text: say('desk.paper.replaced') }) : null}
        {paper.heldUntil === null ? null : say('ui.aside', { text: say('desk.paper.held') })}
      </summary>
      {problem ? <Problem problem={problem} /> : null}
      {open && query.isPending ? <Loading /> : null}
      {query.data ? <Paper paper={query.data} /> : null}
      <p>
        <Link to="/papers/$id" params={{ id: paper.id }}>
          {say('desk.paper.open', { name })}
        </Link>
      </p>
    </details>
  );
};
