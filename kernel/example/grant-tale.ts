import { stateCouncil } from '../calendars/state-council.ts';
import type { Actor, Event, Standing } from '../case.ts';
import { decide } from '../decide.ts';
import type { JsonObject } from '../json.ts';
import { seedGrant } from './seed-grant.ts';
import { gardener, hand } from './tale.ts';

export const judge = hand('parks', 'judge-1', 'reviewer');
export const otherJudge = hand('commons', 'judge-2', 'reviewer');
export const judges = [
  { unit: 'parks', person: 'judge-1' },
  { unit: 'commons', person: 'judge-2' },
];

/** One grant as it is told: each line an act. Starts with the wish for 300.00 from the fund 'seeds'. */
export const grantTale = () => {
  const context = { calendar: stateCouncil, guards: {}, hash: 'seed-grant-1' };
  let standing: Standing | null = null;
  const history: Event[] = [];
  const act = (at: string, actor: Actor, name: string, input: JsonObject = {}) => {
    const given = {
      case: 'grant-1',
      number: 'SG-1',
      item: { treasury: 'treasury' },
      seats: { gardener: { party: 'gardener-1' }, office: { unit: 'town-hall', person: null } },
      posts: {},
    };
    const decision = decide(
      seedGrant,
      standing,
      { act: name, actor, input, at, ...(standing === null ? { given } : { history }) },
      context,
    );
    history.push(...decision.events);
    standing = decision.standing ?? standing;
    return decision;
  };
  const now = () => {
    if (standing === null) throw new Error('the tale has not begun');
    return standing;
  };
  act('2026-03-02T09:00:00', gardener, 'ask', { fund: 'seeds' });
  return { act, now, history, context };
};
