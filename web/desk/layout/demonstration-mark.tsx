import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';

/** Stands on every page of a demonstration. */
export const DemonstrationMark = () => {
  const say = useWords();
  return useZone().demonstration ? <span className="desk-demonstration">{say('desk.demonstration')}</span> : null;
};
