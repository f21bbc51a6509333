import { useWords } from '../../../ui/words.tsx';
import { LoadMore } from '../layout/load-more.tsx';
import { Page } from '../layout/page.tsx';
import { useArrived } from '../live/use-arrived.ts';
import { useDuties } from './duties-pages.ts';
import { DutyList } from './duty-list.tsx';
import { LightStrip } from './light-strip.tsx';
import { MovedStrip } from './moved-strip.tsx';
import { NoDuties } from './no-duties.tsx';

/** What I owe, by due date. */
export const DutiesPage = () => {
  const say = useWords();
  const pages = useDuties();
  const count = pages.lines.length;
  const arrived = useArrived(
    pages.lines.map(({ id }) => id),
    pages.read,
  );
  return (
    <Page
      title={say('desk.duties.title')}
      beside={
        count > 0 ? (
          <p className="jx-soft">{say(pages.more ? 'desk.duties.count.more' : 'desk.duties.count', { n: count })}</p>
        ) : null
      }
    >
      <p role="status" className="jx-unseen">
        {arrived.size === 0 ? '' : say('desk.live.arrived', { n: arrived.size })}
      </p>
      <LightStrip />
      <MovedStrip />
      {pages.read && count === 0 ? <NoDuties /> : <DutyList lines={pages.lines} arrived={arrived} />}
      {count > 0 ? <p className="jx-soft jx-small">{say('desk.duties.keys')}</p> : null}
      <LoadMore pages={pages} quiet={count === 0} />
    </Page>
  );
};
