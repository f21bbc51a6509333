import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import { deadline } from '../../kernel/deadline.ts';
import type { Reading } from './reading.ts';

/** Time as the rules promise it: due dates that re-add, something that runs while the case is open, silence that has its consequence. */
export const clocks = ({ promised, rules, events, until }: Reading): string | null => {
  const running = new Map<string, string>();
  const pauses = new Map<string, string>();
  let state: string | null = null;
  let ended = false;
  for (const event of events) {
    if (event.act === 'undo' || event.act === 'put-right') return null;
    for (const effect of event.effects) {
      if (effect.kind === 'enter') state = effect.state;
      if (effect.kind === 'end') ended = true;
      if (effect.kind === 'start') {
        running.set(effect.clock, effect.due);
        const promise = promised.clocks[effect.clock];
        const limit = rules[promise?.basis ?? '']?.amount ?? null;
        const earlier = events.filter((one) => one.seq <= event.seq).flatMap((one) => one.effects);
        const longer = earlier.some((one) => one.kind === 'extend' && one.clock === effect.clock)
          ? promise?.extension?.amount
          : undefined;
        const counted =
          limit === null || earlier.some((one) => one.kind === 'pause')
            ? []
            : [[limit], ...(longer === undefined || !('unit' in longer) ? [] : [[limit, longer]])];
        if (
          counted.length > 0 &&
          !counted.some((amounts) => deadline(stateCouncil, effect.since, amounts, []).due === effect.due)
        )
          return `in-time: '${effect.clock}' is due ${effect.due}, which is not what its rule counts`;
        const fact = earlier.findLast((one) => one.kind === 'set' && one.fact === promise?.since);
        if (fact?.kind === 'set' && typeof fact.value === 'string' && !effect.since.startsWith(fact.value))
          return `in-time: '${effect.clock}' counts from ${effect.since}, its day is ${fact.value}`;
      }
      if (effect.kind === 'due') running.set(effect.clock, effect.due);
      if (effect.kind === 'stop' || effect.kind === 'fire') running.delete(effect.clock);
      if (effect.kind === 'pause') pauses.set(effect.pause, effect.until);
      if (effect.kind === 'resume') pauses.delete(effect.pause);
    }
    if (ended) return null;
    if (running.size === 0) return `answered: no clock runs after '${event.act}'`;
    if (state === null) return 'finished: the case is nowhere';
    for (const [clock, { since, during, when, unless }] of Object.entries(promised.clocks)) {
      const dated = event.effects.some((effect) => effect.kind === 'set' && effect.fact === since);
      const here = during === 'open' || during.includes(state);
      if (
        dated &&
        here &&
        when === undefined &&
        unless === undefined &&
        since !== 'act' &&
        since !== 'entry' &&
        !running.has(clock)
      )
        return `in-time: '${since}' was set and '${clock}' does not run`;
      const entered = event.effects.some((effect) => effect.kind === 'enter');
      if (
        since === 'entry' &&
        entered &&
        here &&
        when === undefined &&
        unless === undefined &&
        !running.has(clock) &&
        !events.some((one) => one.effects.some((effect) => effect.kind === 'fire' && effect.clock === clock))
      )
        return `in-time: '${state}' was entered and '${clock}' does not run`;
    }
    for (const [pause, end] of pauses)
      if (event.at > `${end}T24:00:00` && event.by === 'clock' && (event.legal ?? '') > `${end}T24:00:00`)
        return `answered: pause '${pause}' went on after ${end}`;
  }
  const overdue = [...running].filter(
    ([clock, due]) => due < until && promised.clocks[clock]?.waitsIn?.includes(state ?? '') !== true,
  );
  return overdue.length > 0 ? `in-time: '${overdue[0]?.[0]}' came due and nothing happened` : null;
};
