import type { CaseView } from '../../../api/view.ts';
import { Timeline } from '../../../ui/timeline.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { Column } from './column.tsx';
import { didWord } from './did-word.ts';
import { HistoryMore } from './history-more.tsx';
import { seatWord } from './seat-word.ts';

/** What happened, newest first: who, when, why, and the papers that came of it. */
export const History = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const { today } = useZone();
  const entries = view.timeline.map((event) => ({
    key: event.seq,
    title: didWord(say, view.loop, event.act),
    at: event.legal ?? event.at,
    who: [event.unit?.name, event.person, seatWord(say, view.loop, event.by)].filter(Boolean).join(' · '),
    tone: event.undone ? ('undone' as const) : event.by === 'clock' ? ('late' as const) : ('plain' as const),
    more: <HistoryMore loop={view.loop} event={event} />,
  }));
  return (
    <Column id="case-history" title={say('desk.case.history')} className="desk-history">
      <Timeline entries={entries} label={say('desk.case.history')} today={today} />
    </Column>
  );
};
