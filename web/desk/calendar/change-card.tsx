import { useState } from 'react';
import type { CalendarView } from '../../../api/calendar/view.ts';
import { dayWords, momentWords } from '../../../ui/day-words.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useChanging } from './calendar-query.ts';
import { ChangeMoves } from './change-moves.tsx';
import { CountBar } from './count-bar.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

type ChangeCardProps = {
  readonly change: CalendarView['changes'][number];
  readonly keeps: boolean;
  readonly me: string;
};

/** One change of the calendar: what it says, what it moves, and what can be done with it. */
export const ChangeCard = ({ change, keeps, me }: ChangeCardProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const path = `/api/calendar/changes/${change.id}`;
  const confirming = useChanging<object>(`${path}/confirmation`);
  const dismissing = useChanging<object>(`${path}/dismissal`);
  const [withdrawing, withdraw] = useState(false);
  const problem = problemOf(confirming.error) ?? problemOf(dismissing.error);
  const draft = change.status === 'draft';
  const mine = change.proposer === me;
  const spans = (days: typeof change.off) =>
    days.map(
      ([name, from, to]) => `${name} ${dayWords(from, language)}${from === to ? '' : ` – ${dayWords(to, language)}`}`,
    );
  return (
    <article className="desk-panel desk-calendar-change" data-status={change.status}>
      <h3>
        {say(`desk.calendar.kind.${change.kind}`)} {change.title}
        <span className="desk-count">
          {say(change.inForce ? 'desk.calendar.in-force' : `desk.calendar.status.${change.status}`)}
        </span>
      </h3>
      <p className="jx-soft jx-small">
        {say('desk.calendar.by', {
          document: change.document,
          person: change.proposedBy,
          at: momentWords(change.proposedAt.slice(0, 16), language),
        })}
        {change.endedBy === null
          ? ''
          : say(`desk.calendar.ended.${change.status}`, {
              person: change.endedBy,
              at: momentWords((change.endedAt ?? '').slice(0, 16), language),
            })}
      </p>
      <details className="jx-fold">
        <summary>{say('desk.calendar.days')}</summary>
        <p>{say('desk.calendar.off', { days: spans(change.off).join(say('desk.comma')) || say('desk.none') })}</p>
        <p>{say('desk.calendar.work', { days: spans(change.work).join(say('desk.comma')) || say('desk.none') })}</p>
      </details>
      {draft && change.preview === null ? <p role="status">{say('desk.calendar.waiting')}</p> : null}
      {draft && change.preview !== null ? (
        <CountBar count={change.preview} label={say('desk.calendar.preview')} />
      ) : null}
      {draft && change.preview?.ended ? <ChangeMoves found={change.found} /> : null}
      {change.recount === null ? null : <CountBar count={change.recount} label={say('desk.calendar.recount')} />}
      {problem ? <Problem problem={problem} /> : null}
      {draft && change.stale ? <p className="jx-message">{say('desk.calendar.stale')}</p> : null}
      {draft && keeps && mine ? <p>{say('desk.calendar.second')}</p> : null}
      {draft && keeps ? (
        <p className="desk-filters">
          {mine || change.stale ? null : (
            <button
              type="button"
              className="jx-button"
              disabled={change.preview?.ended !== true || confirming.isPending}
              onClick={() => confirming.mutate({})}
            >
              {say('desk.calendar.confirm')}
            </button>
          )}
          <button
            type="button"
            className="jx-button jx-button-quiet"
            disabled={dismissing.isPending}
            onClick={() => dismissing.mutate({})}
          >
            {say('desk.calendar.dismiss')}
          </button>
        </p>
      ) : null}
      {change.inForce && keeps && !withdrawing ? (
        <button type="button" className="jx-link-button" onClick={() => withdraw(true)}>
          {say('desk.calendar.withdraw')}
        </button>
      ) : null}
      {withdrawing ? <WithdrawForm of={change.id} onDone={() => withdraw(false)} /> : null}
    </article>
  );
};
