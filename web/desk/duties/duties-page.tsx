import type { CaseLine } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { usePages } from '../data/use-pages.ts';
import { LoadMore } from '../layout/load-more.tsx';
import { Page } from '../layout/page.tsx';
import { DutyList } from './duty-list.tsx';
import { NoDuties } from './no-duties.tsx';

const path = (after: string | null): string =>
  after === null ? '/api/duties' : `/api/duties?after=${encodeURIComponent(after)}`;

/** What I owe, by due date. */
export const DutiesPage = () => {
  const say = useWords();
  const pages = usePages<CaseLine>(['duties'], path, 30_000);
  const count = pages.lines.length;
  return (
    <Page
      title={say('desk.duties.title')}
      beside={
        count > 0 ? (
          <p className="jx-soft">{say(pages.more ? 'desk.duties.count.more' : 'desk.duties.count', { n: count })}</p>
        ) : null
      }
    >
      {pages.read && count === 0 ? <NoDuties /> : <DutyList lines={pages.lines} />}
      <LoadMore pages={pages} quiet={count === 0} />
    </Page>
  );
};
