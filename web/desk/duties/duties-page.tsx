import { useWords } from '../../../ui/words.tsx';
import { LoadMore } from '../layout/load-more.tsx';
import { Page } from '../layout/page.tsx';
import { useDuties } from './duties-pages.ts';
import { DutyList } from './duty-list.tsx';
import { NoDuties } from './no-duties.tsx';

/** What I owe, by due date. */
export const DutiesPage = () => {
  const say = useWords();
  const pages = useDuties();
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
      {count > 0 ? <p className="jx-soft jx-small">{say('desk.duties.keys')}</p> : null}
      <LoadMore pages={pages} quiet={count === 0} />
    </Page>
  );
};
