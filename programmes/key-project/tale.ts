import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import type { Actor, Decision, Event, Given, Opening, Standing } from '../../kernel/case.ts';
import type { Context } from '../../kernel/context.ts';
import { decide, expire } from '../../kernel/decide.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import { guards } from './guards.ts';

const person = (name: string, unit: string, ...roles: string[]): Actor => ({
  kind: 'person',
  person: name,
  unit,
  roles,
});

/** The people of the tests. */
export const enterprise: Actor = { kind: 'party', party: 'party-1' };
export const introducer = person('intro-1', 'investment-bureau', 'contact');
export const office = person('office-1', 'approval-bureau', 'office');
export const lead = person('head-1', 'approval-bureau', 'head');
export const agent = person('agent-1', 'approval-bureau', 'clerk');
export const leadUnit = person('land-1', 'land-bureau', 'contact');
export const sponsor = person('sponsor-1', 'economy-bureau', 'contact');
export const parent: Actor = { kind: 'parent', case: 'case-0', child: 'stage' };
export const heard = (id: string, child: string, ending: string): Actor => ({ kind: 'child', case: id, child, ending });

export const grounds: JsonObject = { reason: 'because', basis: ['own:duty'] };
export const two = [
  { unit: 'approval-bureau', person: 'agent-1' },
  { unit: 'approval-bureau', person: 'agent-2' },
];

const approval = { unit: 'approval-bureau', person: null };
export const seats: Given['seats'] = {
  enterprise: { party: 'party-1' },
  introducer: { unit: 'investment-bureau', person: 'intro-1' },
  agents: approval,
  lead: { unit: 'land-bureau', person: null },
};

/** A case of a project as a story; what it opens is handed back with each act. */
export const tale = (loop: Loop, given: Partial<Given> = {}) => {
  const context: Context = {
    calendar: stateCouncil,
    guards: (guards as Readonly<Record<string, Context['guards']>>)[loop.name] ?? {},
    hash: 'test',
  };
  const start: Given = {
    case: 'case-1',
    number: 'KP-1',
    item: {},
    seats,
    posts: { 'alliance-office': 'approval-bureau' },
    ...given,
  };
  let standing: Standing | null = null;
  let at = 0;
  const history: Event[] = [];
  const act = (moment: string, actor: Actor, name: string, input: JsonObject = {}): Decision => {
    at += 1;
    const request = {
      act: name,
      actor,
      input,
      at: moment,
      childCase: `child-${at}`,
      ...(standing ? {} : { given: start }),
    };
    const decision = decide(loop, standing, request, context);
    history.push(...decision.events);
    standing = decision.standing ?? standing;
    return decision;
  };
  /** Tries to take the last act back. */
  const undo = (moment: string, actor: Actor): Decision => {
    const request = { act: 'undo', actor, input: {}, at: moment, history };
    const decision = decide(loop, standing, request, context);
    history.push(...decision.events);
    standing = decision.standing ?? standing;
    return decision;
  };
  const wait = (moment: string): void => {
    standing = expire(loop, standing as unknown as Standing, moment, context).standing;
  };
  return { act, undo, wait, now: () => standing as unknown as Standing };
};

export const refused = ({ refusal }: Decision): string | undefined => refusal?.kind;
export const opened = ({ opens }: Decision): readonly Opening[] => opens;
