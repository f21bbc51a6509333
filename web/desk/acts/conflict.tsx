import { useState } from 'react';
import type { CaseView, EventView } from '../../../api/view.ts';
import { momentWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { actWord } from '../case/act-word.ts';
import { useZone } from '../data/zone.ts';
import { why } from './why.ts';

type ConflictProps = { readonly view: CaseView; readonly act: string };

/** Says who did what since the form was opened, and whether the act is still possible. */
export const Conflict = ({ view, act }: ConflictProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  const [seen] = useState(view.version);
  if (view.version === seen) return null;
  const still = view.acts.find((one) => one.act === act);
  const line = (event: EventView): string =>
    say(event.by === 'clock' ? 'desk.case.conflict.line.clock' : 'desk.case.conflict.line', {
      who: event.person ?? '',
      unit: event.unit?.name ?? '',
      time: momentWords(event.at.slice(0, 16), language, today),
      act: actWord(say, view.loop, event.act),
    });
  return (
    <div className="desk-conflict" role="alert">
      <h3>{say('desk.case.conflict')}</h3>
      <ul>
        {view.timeline
          .filter(({ seq }) => seq > seen)
          .map((event) => (
            <li key={event.seq}>{line(event)}</li>
          ))}
      </ul>
      <p>{say(still && still.refusal === null ? 'desk.case.conflict.say' : 'desk.case.conflict.gone')}</p>
      {still?.refusal ? <p>{why(say, view.loop, still.refusal)}</p> : null}
    </div>
  );
};
