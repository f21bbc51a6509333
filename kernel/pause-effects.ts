import type { Carrying } from './carry.ts';
import type { Effect, Standing } from './case.ts';
import { dayOfMoment } from './day.ts';

/**
 * What an act does to pauses: begins one, which counts from the day of its notice and from no earlier one, or ends
 * what runs. An expiry ends every pause whose written date is over, on that date; a hand ends one kind, today.
 */
export const pauseEffects = (work: Carrying, standing: Standing): readonly Effect[] => {
  const { loop, act, expired, request } = work;
  const today = dayOfMoment(work.moment);
  const each = loop.pauses[act.pauses ?? act.resumes ?? '']?.each;
  const named = request.input[each ?? ''];
  const key = typeof named === 'string' ? { key: named } : {};
  if (act.resumes !== undefined)
    return standing.pauses
      .filter((run) => run.pause === act.resumes && run.to === null)
      .filter((run) => (expired === null ? each === undefined || run.key === named : run.until <= today))
      .map((run) => ({
        kind: 'resume',
        pause: run.pause,
        ...(run.key === undefined ? {} : { key: run.key }),
        to: expired === null ? today : run.until,
      }));
  if (act.pauses === undefined) return [];
  const limit = loop.clocks[loop.pauses[act.pauses]?.limit ?? '']?.limit;
  const until = limit !== undefined && 'until' in limit ? standing.facts[limit.until] : null;
  return typeof until === 'string' ? [{ kind: 'pause', pause: act.pauses, ...key, from: today, until }] : [];
};
