import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import type { Pages } from '../data/use-pages.ts';
import { Loading } from './loading.tsx';

type LoadMoreProps = { readonly pages: Pages<unknown>; readonly quiet?: boolean };

/** The end of a list: more of it, that this is all, or why it could not be read. */
export const LoadMore = ({ pages, quiet = false }: LoadMoreProps) => {
  const say = useWords();
  if (pages.problem) return <Problem problem={pages.problem} onAgain={pages.again} />;
  if (!pages.read) return <Loading />;
  if (!pages.more) return quiet ? null : <p className="jx-soft">{say('desk.more.end', { n: pages.lines.length })}</p>;
  return (
    <button
      type="button"
      className="jx-button jx-button-quiet desk-more-button"
      aria-busy={pages.busy}
      onClick={pages.next}
    >
      {say(pages.busy ? 'desk.loading' : 'desk.more')}
    </button>
  );
};
