import type { EventView } from '../../../api/view.ts';
import { momentWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';

/** When a thing was recorded, where that is not when it happened, and what it is marked as. */
export const RecordedAt = ({ event }: { readonly event: EventView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  const late = event.legal !== null && event.legal.slice(0, 16) !== event.at.slice(0, 16);
  if (!late && event.mark !== 'later') return null;
  return (
    <p className="jx-soft jx-small jx-tabular">
      {late
        ? say('desk.event.carried', { at: momentWords(event.at.slice(0, 16), language, today) })
        : say('desk.event.later')}
    </p>
  );
};
