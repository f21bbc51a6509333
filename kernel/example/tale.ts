import { stateCouncil } from '../calendars/state-council.ts';
import type { Calendar } from '../calendar.ts';
import type { Actor, Decision, Event, Given, Standing } from '../case.ts';
import { decide, expire } from '../decide.ts';
import { exampleGuards } from '../example.ts';
import type { JsonObject } from '../json.ts';
import type { Loop } from '../loop.ts';
import { allotment } from './allotment.ts';

/** The people of the imaginary service. */
export const gardener: Actor = { kind: 'party', party: 'gardener-1' };
export const hand = (unit: string, person: string, ...roles: string[]): Actor => ({
  kind: 'person',
  unit,
  person,
  roles,
});
export const clerk = hand('town-hall', 'clerk-1', 'clerk');
export const steward = hand('parks', 'steward-1', 'reviewer');
export const head = hand('parks', 'head-1', 'head');
export const treasurer = hand('treasury', 'treasurer-1', 'clerk');
export const warden = hand('commons', 'warden-1', 'office');

export const grounds: JsonObject = { reason: 'because it is so', basis: ['AL45'] };
export const ok = (material: string): JsonObject => ({ material, answer: 'ok' });
export const missing = (material: string): JsonObject => ({
  material,
  answer: 'missing',
  defect: 'not there',
  remedy: 'send it',
});

const given: Given = {
  case: 'case-1',
  number: '1',
  item: {
    treasury: 'treasury',
    limit: { amount: 10, unit: 'workday' },
    urgent: false,
    materials: [{ id: 'plan' }, { id: 'photograph' }],
  },
  seats: { gardener: { party: 'gardener-1' }, office: { unit: 'town-hall', person: null } },
  posts: { 'commons-office': 'commons', 'oversight-office': 'oversight' },
};

/** One allotment as it is told: each line an act with its moment, or a wait. Starts with the question. */
export const tale = (calendar: Calendar = stateCouncil, item: JsonObject = {}, loop: Loop = allotment) => {
  const context = { calendar, guards: exampleGuards['allotment'] ?? {}, hash: 'allotment-1' };
  let standing: Standing | null = null;
  const history: Event[] = [];
  const take = (decision: Decision) => {
    history.push(...decision.events);
    standing = decision.standing;
    return decision;
  };
  const act = (at: string, actor: Actor, name: string, input: JsonObject = {}) => {
    const opening = standing === null ? { given: { ...given, item: { ...given.item, ...item } } } : {};
    return take(
      decide(
        loop,
        standing,
        { act: name, actor, input, at, history, childCase: `child-${history.length}`, ...opening },
        context,
      ),
    );
  };
  const wait = (at: string) => take(expire(loop, now(), at, context));
  const now = () => {
    if (standing === null) throw new Error('the tale has not begun');
    return standing;
  };
  act('2026-03-02T09:00:00', gardener, 'ask');
  return { act, wait, now, history, context };
};

/** A tale told as far as the steward's weighing, everything on the table. */
export const weighed = (calendar?: Calendar, loop: Loop = allotment) => {
  const told = tale(calendar, {}, loop);
  told.act('2026-03-02T10:00:00', clerk, 'place', { unit: 'parks' });
  told.act('2026-03-02T11:00:00', steward, 'take');
  told.act('2026-03-03T09:00:00', steward, 'complete', { checklist: [ok('plan'), ok('photograph')] });
  return told;
};
