import { Link } from '@tanstack/react-router';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useMatters } from '../data/matters.ts';
import { Loading } from '../layout/loading.tsx';
import { MatterCard } from './matter-card.tsx';
import { byNeed } from './waits-for-me.ts';

/** My matters, with what waits for me on top; all of them, or the first few. */
export const MyMatters = ({ most }: { readonly most?: number }) => {
  const say = useWords();
  const matters = useMatters();
  const problem = problemOf(matters.error);
  if (problem !== null) return <Problem problem={problem} onAgain={() => void matters.refetch()} />;
  if (matters.data === undefined) return <Loading />;
  const lines = byNeed(matters.data.pages.flatMap((page) => page.lines));
  if (lines.length === 0) return <p>{say('portal.matters.none')}</p>;
  return (
    <>
      <ul className="portal-cards">
        {lines.slice(0, most).map((line) => (
          <MatterCard key={line.id} line={line} />
        ))}
      </ul>
      {most === undefined ? null : <Link to="/matters">{say('portal.matters.all')}</Link>}
      {most === undefined && matters.hasNextPage ? (
        <button type="button" className="jx-button jx-button-quiet" onClick={() => void matters.fetchNextPage()}>
          {say('portal.more')}
        </button>
      ) : null}
    </>
  );
};
