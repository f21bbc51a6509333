import type { Effect, Moment, Request } from './case.ts';
import { addMinutes } from './minutes.ts';
import type { Act, Ending, Loop } from './loop.ts';

/**
 * The papers of an act. What a person tells a party is held back for the loop's hold, during which the
 * same hand can undo it; what the law or the party itself brings about is out at once.
 */
export const papersOf = (
  loop: Loop,
  act: Act,
  onTheWay: string | undefined,
  ending: Ending | null,
  request: Request,
): readonly Effect[] => {
  const names = [
    onTheWay ?? act.paper,
    act.pauses === undefined ? undefined : loop.pauses[act.pauses]?.paper,
    act.extends === undefined ? undefined : loop.clocks[act.extends]?.extension?.paper,
    ending?.paper,
  ].filter((name): name is string => typeof name === 'string');
  return [...new Set(names)].map((paper) => {
    const to = loop.papers[paper]?.to ?? '';
    return { kind: 'paper', paper, to, release: release(loop, to, request) };
  });
};

const release = (loop: Loop, to: string, request: Request): Moment =>
  request.actor.kind === 'person' &&
  loop.correction !== null &&
  loop.seats[to]?.kind === 'party' &&
  request.given === undefined
    ? addMinutes(request.at, loop.correction.hold)
    : request.at;
