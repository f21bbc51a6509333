import type { Act, Loop } from '../loop.ts';
import { targets } from './targets.ts';

/** The post seats that may do an act by hand, holders and receivers included. */
export const posts = (loop: Loop, act: Act): readonly string[] => {
  const states = act.from === 'open' ? Object.keys(loop.states) : act.from === 'new' ? [] : act.from;
  const seats = act.by.flatMap((by) => {
    if (by === 'holder') return states.map((state) => loop.states[state]?.holder ?? '');
    return by === 'receiver' ? [loop.handover?.seat ?? ''] : [by];
  });
  return [...new Set(seats)].filter((seat) => loop.seats[seat]?.kind === 'post');
};

/** The party seats that may do an act. */
export const parties = (loop: Loop, act: Act): readonly string[] =>
  act.by.filter((by) => loop.seats[by]?.kind === 'party');

/** Whether an act is possible in a state, as far as the state goes. */
export const isFrom = (act: Act, state: string): boolean =>
  act.from !== 'new' && (act.from === 'open' || act.from.includes(state));

/** The states an act starts from. */
export const fromStates = (loop: Loop, act: Act): readonly string[] =>
  act.from === 'new' ? [] : act.from === 'open' ? Object.keys(loop.states) : act.from;

/** The states and endings an act leads to, 'stay' read as the states it starts from. */
export const places = (loop: Loop, act: Act): readonly string[] => [
  ...new Set(
    targets(act).flatMap((branch) => (branch.to === 'stay' ? (branch.in ?? fromStates(loop, act)) : [branch.to])),
  ),
];

/** The states in which a clock runs. */
export const runsIn = (loop: Loop, clock: string): readonly string[] => {
  const during = loop.clocks[clock]?.during ?? [];
  return during === 'open' ? Object.keys(loop.states) : during;
};
