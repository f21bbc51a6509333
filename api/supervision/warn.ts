import { workdays } from '../../kernel/amount.ts';
import type { Moment } from '../../kernel/case.ts';
import { deadline } from '../../kernel/deadline.ts';
import { light } from '../../kernel/light.ts';
import { comingDue, noteLights, type Coming } from '../../store/light-notices.ts';
import type { Door } from '../door.ts';

/** No rule warns earlier than so many working days. */
const earliest = workdays(5);

/**
 * Notices whoever has a case, and the contact of his unit, when its light turns yellow: once for a case, a clock and its day,
 * for what comes due since the zone has turned it on. Gives how many lights were noticed.
 */
export const warn = async (door: Door, since: Moment): Promise<number> => {
  const now = door.now();
  const calendar = door.calendar();
  const yellow = ({ hash, clock, due }: Coming): boolean => {
    const loop = door.programmes.version(hash)?.loop;
    const paused = Object.values(loop?.pauses ?? {}).some(({ limit }) => limit === clock);
    return light(calendar, now, { due, status: 'running' }, loop?.clocks[clock]?.warn, paused) === 'yellow';
  };
  let noticed = 0;
  const from = since > now ? since : now;
  for await (const page of comingDue(door.store, from, deadline(calendar, now, [earliest], []).due)) {
    const turned = page.filter(yellow);
    await noteLights(door.store, turned, now);
    noticed += turned.length;
  }
  return noticed;
};
