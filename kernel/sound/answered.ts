import type { Explored } from './explore.ts';
import type { Report } from './finding.ts';
import { isFrom, parties } from './hands.ts';
import { pending } from './pending.ts';
import { has, isBound, stateOf, willFire } from './situation.ts';

/** An open case has exactly one holder, a unit, and a clock that will fire; a pause ends by its own clock. */
export const answered = (explored: Explored, report: Report): void => {
  const { plan, situations } = explored;
  const loop = plan.loop;
  for (const [name, state] of Object.entries(loop.states)) {
    const seat = loop.seats[state.holder];
    if (seat?.kind === 'party')
      report(
        'answered',
        'holder-is-a-party',
        name,
        `State '${name}' is held by the party '${state.holder}': only a unit can hold a case.`,
      );
    if (seat?.optional)
      report(
        'answered',
        'holder-may-be-absent',
        name,
        `State '${name}' is held by '${state.holder}', a seat that may stay empty for the whole case.`,
      );
    const owed = Object.entries(loop.clocks).find(([, { kind, during }]) => kind === 'duty' && isDuring(during, name));
    if (state.rests && owed !== undefined)
      report(
        'answered',
        'rests-in-duty',
        name,
        `State '${name}' is said to rest, but the duty '${owed[0]}' runs there: whoever owes it would not find it.`,
      );
    if (state.awaits === undefined) continue;
    if (loop.seats[state.awaits]?.kind !== 'party') {
      report(
        'answered',
        'awaits-a-post',
        name,
        `State '${name}' awaits '${state.awaits}', which is no party: a unit that is waited for should hold the case.`,
      );
      continue;
    }
    const can = Object.values(loop.acts).some(
      (act) => isFrom(act, name) && parties(loop, act).includes(state.awaits ?? ''),
    );
    if (!can)
      report('answered', 'awaits-without-act', name, `State '${name}' awaits '${state.awaits}', who has no act there.`);
  }
  for (const situation of situations) {
    const name = stateOf(plan, situation);
    const seat = loop.states[name]?.holder ?? '';
    if (!isBound(plan, situation.bits, seat))
      report(
        'answered',
        'holder-unbound',
        name,
        `A case can come to ${pending(plan, situation)} while nobody fills its holder '${seat}'.`,
      );
    if (!plan.clocks.some((planned) => willFire(plan, situation, planned)))
      report(
        'answered',
        'no-running-clock',
        name,
        `A case can stand in ${pending(plan, situation)} and no clock would ever fire.`,
      );
    for (const [pause, { limit }] of Object.entries(loop.pauses))
      if (has(situation.bits, plan.bit('pause', pause)) && !has(situation.bits, plan.bit('clock', limit)))
        report(
          'answered',
          'pause-without-end',
          pause,
          `Pause '${pause}' can last in ${pending(plan, situation)} while its clock '${limit}' does not run.`,
        );
  }
  for (const [name, pause] of Object.entries(loop.pauses)) {
    const expiry = loop.acts[loop.clocks[pause.limit]?.onExpire ?? ''];
    if (expiry?.resumes !== name)
      report(
        'answered',
        'pause-not-resumed',
        name,
        `Clock '${pause.limit}' ends pause '${name}', but its expiry does not resume what the pause stopped.`,
      );
  }
};

const isDuring = (during: readonly string[] | 'open', state: string): boolean =>
  during === 'open' || during.includes(state);
