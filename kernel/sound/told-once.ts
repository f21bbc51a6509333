import type { Act, Loop } from '../loop.ts';
import type { Explored } from './explore.ts';
import type { Report } from './finding.ts';
import { fromStates, isFrom, parties, places, posts, runsIn } from './hands.ts';
import { has } from './situation.ts';

/** One complete notice; afterwards only its unmet items, on the same clock; an answer is a new receipt. */
export const toldOnce = (explored: Explored, report: Report): void => {
  const { plan, situations, edges } = explored;
  const loop = plan.loop;
  const acts = Object.entries(loop.acts);
  if (!acts.some(([, act]) => act.needs?.checklist !== undefined)) return;
  const say = (code: string, at: string, message: string) => report('told-once', code, at, message);
  for (const [name, act] of acts) {
    if (asksServed(loop, act) && act.needs?.checklist === undefined)
      say(
        'asked-without-checklist',
        name,
        `Act '${name}' sends the case back to '${loop.serves}' without answering the checklist item by item.`,
      );
    if (act.needs?.checklist === 'whole' && !act.once)
      say('notice-not-once', name, `Act '${name}' gives the whole notice and may be done again.`);
  }
  situations.forEach((situation, at) => {
    const told = has(situation.bits, plan.bit('notice'));
    for (const edge of edges[at] ?? []) {
      const kind = loop.acts[edge.act]?.needs?.checklist;
      if (kind === 'whole' && told)
        say('second-notice', edge.act, `Act '${edge.act}' can give a second whole notice after one was given.`);
      if (kind === 'first-notice' && !told)
        say(
          'notice-before-first',
          edge.act,
          `Act '${edge.act}' can name unmet items of a notice that was never given.`,
        );
    }
  });
  for (const state of Object.keys(loop.states).filter((name) => awaitsCorrection(loop, name)))
    correction(loop, state, say);
};

const asksServed = (loop: Loop, act: Act): boolean =>
  posts(loop, act).length > 0 &&
  places(loop, act).some((place) => loop.states[place]?.awaits === loop.serves && !isFrom(act, place));

const awaitsCorrection = (loop: Loop, state: string): boolean =>
  loop.states[state]?.awaits !== undefined &&
  Object.values(loop.acts).some(
    (act) =>
      act.needs?.checklist !== undefined && act.needs.checklist !== 'complete' && places(loop, act).includes(state),
  );

const correction = (loop: Loop, state: string, say: (code: string, at: string, message: string) => void): void => {
  const clocks = Object.keys(loop.clocks).filter((clock) => {
    const expiry = loop.acts[loop.clocks[clock]?.onExpire ?? ''];
    return runsIn(loop, clock).includes(state) && expiry !== undefined && !places(loop, expiry).includes(state);
  });
  if (clocks.length === 0)
    return say(
      'correction-without-clock',
      state,
      `State '${state}' awaits a correction, and no clock says until when.`,
    );
  const awaited = loop.states[state]?.awaits ?? '';
  for (const [name, act] of Object.entries(loop.acts)) {
    if (isFrom(act, state) && parties(loop, act).includes(awaited))
      for (const to of places(loop, act).filter((place) => place !== state && loop.states[place] !== undefined))
        answer(loop, name, act, to, clocks, say);
    if (act.needs?.checklist === 'first-notice' && places(loop, act).includes(state)) {
      const same = clocks.filter((clock) => fromStates(loop, act).every((from) => runsIn(loop, clock).includes(from)));
      if (same.length === 0)
        say(
          'correction-renewed',
          name,
          `Act '${name}' names unmet items again and gives a new time for it: the correction has one clock.`,
        );
      else if (act.whileRunning === undefined || !same.includes(act.whileRunning))
        say('correction-after-its-time', name, `Act '${name}' can ask again when the time for the correction is over.`);
      if (same.some((clock) => act.starts?.includes(clock) || act.set?.[loop.clocks[clock]?.since ?? ''] !== undefined))
        say(
          'correction-renewed',
          name,
          `Act '${name}' names unmet items again and starts the correction's clock anew.`,
        );
    }
  }
};

const answer = (
  loop: Loop,
  name: string,
  act: Act,
  to: string,
  clocks: readonly string[],
  say: (code: string, at: string, message: string) => void,
): void => {
  const receipts = Object.entries(loop.clocks).filter(
    ([clock]) => runsIn(loop, clock).includes(to) && !clocks.includes(clock),
  );
  const received = receipts.some(
    ([, clock]) => act.set?.[clock.since] === 'today' || (clock.since === 'entry' && clock.kind === 'duty'),
  );
  if (!received)
    say(
      'answer-not-received',
      name,
      `Act '${name}' answers the notice, but is no new receipt: no clock of the unit counts from it.`,
    );
  for (const clock of clocks)
    if (runsIn(loop, clock).includes(to) && loop.clocks[clock]?.waitsIn?.includes(to) !== true)
      say(
        'lapses-while-looked-at',
        `${clock}: ${to}`,
        `Clock '${clock}' can run out in '${to}', while the unit looks at an answer that was filed in time.`,
      );
};
