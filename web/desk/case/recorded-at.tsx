import type { EventView } from '../../../api/view.ts';
import { civilMoment } from '../../../ui/civil-moment.ts';
import { momentWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';

/**
 * When a thing was recorded, where that is not when it happened. What a clock did late says when it did it; what was
 * registered later, or is a demonstration, says so, and when the database took it down.
 */
export const RecordedAt = ({ event }: { readonly event: EventView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  const words = (moment: string): string => momentWords(moment.slice(0, 16), language, today);
  const recorded = civilMoment(event.recordedAt);
  const late = event.legal !== null && event.legal.slice(0, 16) !== event.at.slice(0, 16);
  const other = event.mark !== 'live' && recorded.slice(0, 10) !== event.at.slice(0, 10);
  const lines = [
    ...(late ? [say('desk.event.carried', { at: words(event.at) })] : []),
    ...(other || event.mark === 'later' ? [say(`desk.event.${event.mark}`, { at: words(recorded) })] : []),
  ];
  return lines.length === 0 ? null : <p className="desk-recorded jx-soft jx-small jx-tabular">{lines.join(' · ')}</p>;
};
