import type { EventView } from '../../../api/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { ChecklistLines } from './checklist-lines.tsx';
import { EventInput } from './event-input.tsx';
import { LawLines } from './law-lines.tsx';
import { PaperFold } from './paper-fold.tsx';
import { RecordedAt } from './recorded-at.tsx';

/** What belongs to one thing that happened. */
export const HistoryMore = ({ loop, event }: { readonly loop: string; readonly event: EventView }) => {
  const say = useWords();
  const { language } = useLanguage();
  return (
    <div className="desk-more">
      {event.undone ? <p className="jx-soft">{say('desk.event.undone')}</p> : null}
      {event.state === null ? null : (
        <p className="jx-soft">{say('desk.event.state', { state: say(`${loop}.state.${event.state}`) })}</p>
      )}
      {event.moved.map(({ clock, before, after }) => (
        <p key={clock}>
          {say('desk.moved', {
            clock: say(`${loop}.clock.${clock}`),
            before: dayWords(before, language),
            after: dayWords(after, language),
          })}
        </p>
      ))}
      {event.reason === null ? null : <p>{event.reason}</p>}
      <LawLines laws={event.law} />
      <ChecklistLines checklist={event.input['checklist']} />
      <EventInput loop={loop} act={event.act} input={event.input} />
      {event.papers.map((paper) => (
        <PaperFold key={paper.id} loop={loop} paper={paper} />
      ))}
      <RecordedAt event={event} />
    </div>
  );
};
