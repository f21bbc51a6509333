import type { Cast } from './approval-legs.ts';
import { minutes } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';

/**
 * What follows a decision is done too, in most offices: what was granted is published, and the supervising unit takes
 * over what was delivered or filed. A course that says for itself how it goes on with these is left as it is.
 */
export const seenThrough = (people: Cast, legs: readonly Leg[], rests: string): readonly Leg[] => {
  const own = (loop: string): boolean => rests.startsWith(`${loop}: `) || legs.some(({ left }) => left === loop);
  const publishes = !own('publication');
  // A change and a renewal of a permit are granted too.
  const agrees = ['change', 'renewal'].includes(legs[0]?.opens ?? '');
  // Only a permit and a filing are handed on to supervision.
  const takes = !own('takeover') && ['approval', 'filing'].includes(legs[0]?.opens ?? '');
  return legs.flatMap((leg): readonly Leg[] => {
    if (publishes && (granting.includes(leg.act ?? '') || (agrees && leg.act === 'agree')))
      return [leg, publish(people)];
    if (takes && handing.includes(leg.act ?? '') && leg.child === undefined) return [leg, takeOver(people)];
    return [leg];
  });
};

const granting = ['grant', 'receive-grant', 'grant-on-promise'];
const handing = ['deliver', 'file'];

export const publish = (people: Cast): Leg => ({
  wait: minutes(20, 90),
  by: people.publisher,
  left: 'publication',
  act: 'publish',
  input: () => ({ place: '信用网站双公示栏目' }),
});

export const takeOver = (people: Cast): Leg => ({
  wait: minutes(30, 300),
  by: people.supervisor,
  left: 'takeover',
  act: 'take-over',
});
