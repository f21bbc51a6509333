import type { CaseView } from '../../../api/view.ts';
import { Timeline } from '../../../ui/timeline.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { actWords } from './act-words.ts';
import { PathDetail } from './path-detail.tsx';

/** The path so far, from the beginning, with its papers. */
export const MatterPath = ({ matter }: { readonly matter: CaseView }) => {
  const say = useWords();
  const today = useZone().data?.today;
  const entries = matter.timeline.toReversed().map((event) => ({
    key: event.seq,
    title: actWords(say, matter.loop, event.act),
    at: event.at,
    who:
      event.unit?.name ??
      (event.by === 'clock' ? say('portal.path.clock') : event.by === 'party' ? say('portal.path.you') : null),
    tone: event.undone ? ('undone' as const) : ('plain' as const),
    more: <PathDetail matter={matter} event={event} />,
  }));
  return (
    <section aria-labelledby="path">
      <h2 id="path">{say('portal.path')}</h2>
      <Timeline entries={entries} label={say('portal.path')} {...(today === undefined ? {} : { today })} />
    </section>
  );
};
