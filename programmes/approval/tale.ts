import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import type { Actor, Decision, Event, Given, Standing } from '../../kernel/case.ts';
import type { Context } from '../../kernel/context.ts';
import { decide, expire } from '../../kernel/decide.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import { guards } from './guards.ts';
import { approval } from './loop.ts';

const person = (name: string, unit: string, ...roles: string[]): Actor => ({
  kind: 'person',
  person: name,
  unit,
  roles,
});

/** The people of the tests. */
export const applicant: Actor = { kind: 'party', party: 'party-1' };
export const reviewer = person('reviewer-1', 'approval-bureau', 'reviewer');
export const secondReviewer = person('reviewer-2', 'approval-bureau', 'reviewer');
export const approver = person('approver-1', 'approval-bureau', 'approver');
export const head = person('head-1', 'approval-bureau', 'head', 'approver');
export const bothHands = person('reviewer-1', 'approval-bureau', 'reviewer', 'approver');
export const leader = person('leader-1', 'general-office', 'leader');
export const clerk = person('clerk-1', 'service-hall', 'clerk');
export const supervisor = person('supervisor-1', 'market-bureau', 'reviewer');
export const asked = person('asked-1', 'ecology-bureau', 'reviewer');
export const parent: Actor = { kind: 'parent', case: 'case-0', child: '' };

/** What a complete notice, and every decision of the tests, rests on. */
export const grounds: JsonObject = { reason: 'because', basis: ['AL32-1-4'] };
export const bad = { material: 'drawing', answer: 'missing', defect: 'no drawing', remedy: 'send it' };
export const good = (material: string) => ({ material, answer: 'ok' });
export const whole: JsonObject = { checklist: [good('form'), good('drawing')] };

/** What a case is given: a permit of two materials, of which the drawing may follow later. */
export const given = (item: JsonObject = {}, subject?: Given['subject']): Given => ({
  case: 'case-1',
  number: '1',
  item: {
    handlingUnit: 'service-hall',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'market-bureau',
    statutory: { amount: 20, unit: 'workday' },
    promised: { amount: 10, unit: 'workday' },
    correctionLimit: { amount: 30, unit: 'day' },
    statutoryStart: 'accepted',
    regime: 'permit',
    materials: [
      { id: 'form', major: true },
      { id: 'drawing', major: false },
    ],
    ...item,
  },
  seats: { applicant: { party: 'party-1' } },
  posts: {},
  ...(subject === undefined ? {} : { subject }),
});

/** A case as a story: each line an act, its moment, what is said; or a wait. */
export const tale = (start: Given = given(), loop: Loop = approval) => {
  const context: Context = {
    calendar: stateCouncil,
    guards: (guards as Readonly<Record<string, Context['guards']>>)[loop.name] ?? {},
    hash: 'test',
  };
  let standing: Standing | null = null;
  const history: Event[] = [];
  const act = (at: string, actor: Actor, name: string, input: JsonObject = {}): Decision => {
    const opened = standing === null ? { given: start } : {};
    const request = { act: name, actor, input, at, history, childCase: `child-${history.length}`, ...opened };
    const decision = decide(loop, standing, request, context);
    history.push(...decision.events);
    standing = decision.standing ?? standing;
    return decision;
  };
  const wait = (at: string): Decision => {
    const decision = expire(loop, standing as unknown as Standing, at, context);
    history.push(...decision.events);
    standing = decision.standing;
    return decision;
  };
  return { act, wait, history, context, now: () => standing as unknown as Standing };
};

/** An application that is handed in. */
export const applied = (start: Given = given(), at = '2021-04-30T10:00:00') => {
  const told = tale(start);
  told.act(at, applicant, 'submit', { files: { form: [] } });
  return told;
};

/** An application that was handed in and accepted on the same day. */
export const accepted = (start: Given = given(), day = '2021-05-10') => {
  const told = applied(start, `${day}T10:00:00`);
  told.act(`${day}T11:00:00`, reviewer, 'accept', whole);
  return told;
};

/** The papers that an event put out. */
export const papersOf = (decision: Decision): readonly string[] =>
  decision.events.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.kind === 'paper' ? [effect.paper] : [])),
  );
