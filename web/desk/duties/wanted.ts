import { firstWord } from '../../../ui/first-word.ts';
import type { Say } from '../../../ui/fill.ts';
import type { DutyLine } from './duty-groups.ts';

/** What is wanted: take an offer, or what the next clock waits for, or simply the stage. */
export const wanted = (say: Say, line: DutyLine): string => {
  if (line.offer) return say('desk.duties.offer', { from: line.offer.from.name });
  const stage = line.state === null ? null : say(`${line.loop}.state.${line.state}`);
  const clock = line.clock === null ? null : firstWord(say, [`${line.loop}.clock.${line.clock}`]);
  return [stage, clock].filter((word) => word !== null).join(' · ');
};
