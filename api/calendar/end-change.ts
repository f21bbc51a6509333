import { act } from '../../store/act.ts';
import type { EntryChange, Reads } from '../../store/act-request.ts';
import { calendarCount } from '../../store/calendar-count.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import { calendarRegister, changeRegister, fromBody, inForce, toBody, type CalendarChange } from './calendar-change.ts';
import type { Hand } from './hand.ts';

type How = 'confirmed' | 'discarded';

/**
 * Confirms a proposed change, or lets it go. Confirmed is by a second person, who could see what moves, against the
 * calendar that is still in force; from then on the zone counts by it. Refuses the hand that proposed it, a count that is
 * not done, and a calendar that has changed since.
 */
export const endChange = async (door: Door, id: string, how: How, hand: Hand): Promise<void> => {
  const counted = how === 'confirmed' ? await calendarCount(door.store, `preview:${id}`) : null;
  const result = await act<null>(door.store, {
    actor: `person:${hand.person}`,
    key: hand.click,
    body: JSON.stringify([id, how]),
    mark: door.mark,
    work: async (reads) => {
      const found = await reads.entry(changeRegister, id);
      if (found === null) throw new DoorProblem('not-found');
      const change = fromBody(found.body);
      if (change.status !== 'draft') throw new DoorProblem('calendar-ended');
      if (how === 'confirmed') {
        if (change.proposedBy === hand.person) throw new DoorProblem('calendar-same-hand');
        if (counted?.ended !== true) throw new DoorProblem('calendar-uncounted');
      }
      const ended: CalendarChange = { ...change, status: how, endedBy: hand.person, endedAt: door.now() };
      const written = writer(door, hand);
      const entries = [written(changeRegister, id, 'change', toBody(ended), ended.document)];
      return {
        answer: null,
        entries: how === 'discarded' ? entries : [...entries, await nowInForce(reads, ended, written)],
      };
    },
  });
  if (result.kind === 'key-reused') throw new DoorProblem('key-reused');
  if (result.kind !== 'done') throw new Error(`a change of the calendar was not ended: ${result.kind}`);
  await door.calendars.renew();
};

type Written = (
  register: string,
  key: string,
  doing: EntryChange['act'],
  body: EntryChange['body'],
  reason: string,
) => EntryChange;

const writer =
  (door: Door, { unit, person }: Hand): Written =>
  (register, key, doing, body, reason) => ({
    register,
    key,
    act: doing,
    body,
    words: '',
    by: { unit, person },
    at: door.now(),
    reason,
  });

/** Which changes are in force after this one. Read inside the lock: of two that are confirmed at once, one is too late. */
const nowInForce = async (reads: Reads, change: CalendarChange, written: Written): Promise<EntryChange> => {
  const current = await reads.entry(calendarRegister, inForce);
  const before = Array.isArray(current?.body['changes']) ? current.body['changes'] : [];
  if (current !== null && current.body['version'] !== change.before) throw new DoorProblem('calendar-moved');
  const changes =
    change.withdraws === null ? [...before, change.id] : before.filter((other) => other !== change.withdraws);
  return written(
    calendarRegister,
    inForce,
    current === null ? 'add' : 'change',
    { version: change.after, changes },
    change.document,
  );
};
