import { useWords } from '../../../ui/words.tsx';
import { useSession } from '../data/session.ts';
import { Page } from '../layout/page.tsx';
import { RegisterTabs } from '../registers/register-tabs.tsx';
import { useCalendar } from './calendar-query.ts';
import { ChangeCard } from './change-card.tsx';
import { CountBar } from './count-bar.tsx';
import { DueCounter } from './due-counter.tsx';
import { NoticeForm } from './notice-form.tsx';
import { OverrideForm } from './override-form.tsx';
import { YearPicture } from './year-picture.tsx';
import './calendar.css';

/** The working days of the zone: which they are, how a date is counted by them, and how they are changed. */
export const CalendarPage = () => {
  const say = useWords();
  const calendar = useCalendar();
  const session = useSession();
  const keeps = session?.roles.some((role) => role === 'office' || role === 'sysadmin') ?? false;
  const drafts = calendar.changes.filter(({ status }) => status === 'draft');
  const ended = calendar.changes.filter(({ status }) => status !== 'draft');
  const last = calendar.years.at(-1) ?? 0;
  return (
    <Page
      title={say('desk.calendar.title')}
      beside={<p className="jx-soft">{say('desk.calendar.until', { year: last })}</p>}
    >
      <RegisterTabs />
      {calendar.recount === null || (calendar.recount.ended && calendar.recount.total === 0) ? null : (
        <CountBar count={calendar.recount} label={say('desk.calendar.recount')} />
      )}
      {drafts.map((change) => (
        <ChangeCard key={change.id} change={change} keeps={keeps} me={session?.id ?? ''} />
      ))}
      <div className="desk-calendar-tools">
        <DueCounter />
        {keeps ? (
          <>
            <NoticeForm />
            <OverrideForm />
          </>
        ) : (
          <p className="jx-soft">{say('desk.calendar.keepers')}</p>
        )}
      </div>
      <YearPicture calendar={calendar} />
      {ended.length === 0 ? null : (
        <section aria-labelledby="calendar-changes">
          <h2 id="calendar-changes">{say('desk.calendar.changes')}</h2>
          {ended.map((change) => (
            <ChangeCard key={change.id} change={change} keeps={keeps} me={session?.id ?? ''} />
          ))}
        </section>
      )}
    </Page>
  );
};
