import type { Loop } from '../../../kernel/loop.ts';
import type { Words } from '../../../kernel/programme.ts';

/** Which words a loop's own parts have; fields, lines and values are shared. */
const parts = (loop: Loop): Readonly<Record<string, object>> => ({
  state: loop.states,
  plain: loop.states,
  ending: loop.endings,
  act: loop.acts,
  did: loop.acts,
  clock: loop.clocks,
  seat: loop.seats,
  pause: loop.pauses,
  debt: loop.debts,
  right: loop.rights,
  paper: loop.papers,
  told: loop.papers,
});

/** The words of a loop that is much like the approval: the same words for the same parts, and its own beside them. */
export const likened = (approval: Words, loop: Loop, own: Words): Words => {
  const known = parts(loop);
  const copied = Object.entries(approval).flatMap(([key, text]) => {
    const [from, family = '', name = '', clock = ''] = key.split('.');
    if (from !== 'approval' || family === 'name') return [];
    // 'plain.clock.<clock>' and 'plain.<state>.<clock>': a date that is not the state's own.
    if (family === 'plain' && clock !== '' && !(clock in loop.clocks)) return [];
    const wanted = known[family];
    return wanted === undefined || name in wanted || (family === 'plain' && name === 'clock')
      ? [[key.replace('approval', loop.name), text] as const]
      : [];
  });
  return {
    ...Object.fromEntries(copied),
    ...Object.fromEntries(Object.entries(own).map(([key, text]) => [`${loop.name}.${key}`, text])),
  };
};
