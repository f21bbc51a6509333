import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import type { Actor, Decision, Event, Given, Standing } from '../../kernel/case.ts';
import { decide, expire } from '../../kernel/decide.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import { replay } from '../../kernel/replay.ts';
import { guards } from './guards.ts';

/** For the tests of this programme: who takes part, and a case that is told act by act. */
export const applicant: Actor = { kind: 'party', party: 'party-1' };
export const at = (unit: string, ...roles: string[]): Actor => ({
  kind: 'person',
  person: `${unit}-${roles[0]}`,
  unit,
  roles,
});
export const hall = at('hall', 'clerk');
export const lands = at('land', 'clerk');
export const calls = at('bureau', 'office');

export const tale = (loop: Loop, more: Partial<Given> = {}) => {
  let standing: Standing | null = null;
  const history: Event[] = [];
  const given: Given = {
    case: 'case-1',
    number: '1',
    item: { key: 'licence', handlingUnit: 'hall', materials: [{ id: 'form' }, { id: 'lease' }] },
    seats: { applicant: { party: 'party-1' }, first: { unit: 'hall', person: null } },
    posts: { 'alliance-office': 'bureau', 'supervision-office': 'party-office' },
    ...more,
  };
  const context = {
    calendar: stateCouncil,
    guards: guards[loop.name as keyof typeof guards],
    hash: 'test',
  };
  const take = (decision: Decision): Decision => {
    history.push(...decision.events);
    standing = decision.standing ?? standing;
    return decision;
  };
  return {
    history,
    act: (moment: string, actor: Actor, name: string, input: JsonObject = {}): Decision =>
      take(
        decide(
          loop,
          standing,
          { act: name, actor, input, at: moment, history, ...(standing === null ? { given } : {}) },
          context,
        ),
      ),
    wait: (moment: string): Decision => take(expire(loop, standing as unknown as Standing, moment, context)),
    now: (): Standing => standing as unknown as Standing,
    /** Every event, with the case as it stood after it. */
    get standings() {
      return history.map((event, index) => ({ event, standing: replay(history.slice(0, index + 1)) }));
    },
  };
};
