import type { CaseLine } from '../../../api/view.ts';
import type { Say } from '../../../ui/fill.ts';
import { firstWord } from '../../../ui/first-word.ts';
import type { Loop } from '../../../kernel/loop.ts';
import { actWord } from '../case/act-word.ts';
import { likelyAct } from './likely-act.ts';

/** Whether this case is offered to the unit, to be taken or returned. */
export const isOffered = (line: Pick<CaseLine, 'offer'>, unit: string | null): boolean =>
  line.offer !== null && line.offer.to.unit === unit;

/** What is wanted: take an offer, wait for one to be taken, or the likeliest act and the stage it is at. */
export const wanted = (say: Say, line: CaseLine, unit: string | null, loop: Loop | undefined): string => {
  if (line.offer !== null)
    return isOffered(line, unit)
      ? say('desk.duties.offer', { from: line.offer.from.name })
      : say('desk.duties.offered', { to: line.offer.to.name });
  const stage = line.state === null ? null : say(`${line.loop}.state.${line.state}`);
  const act = likelyAct(line, loop);
  const clock = line.clock === null ? null : firstWord(say, [`${line.loop}.clock.${line.clock}`]);
  return (act === null ? [stage, clock] : [actWord(say, line.loop, act), stage])
    .filter((word) => word !== null)
    .join(' · ');
};
