import type { Leaving, Loop } from '../loop.ts';
import type { Report } from './finding.ts';

/** A case that is left behind is of a loop that there is, that its predecessor opens, and whose seats are filled. */
export const leaving = (loop: Loop, named: ReadonlyMap<string, Loop>, report: Report): void => {
  for (const [name, { leaves }] of Object.entries(loop.acts)) {
    for (const one of leaves ?? []) left(loop, name, one, named, report);
  }
};

const left = (loop: Loop, name: string, leaves: Leaving, named: ReadonlyMap<string, Loop>, report: Report): void => {
  const heir = named.get(leaves.loop);
  const at = `${loop.name}: ${name} (${leaves.loop})`;
  if (heir === undefined) {
    report(
      'finished',
      'left-to-no-loop',
      at,
      `Act '${name}' of loop '${loop.name}' leaves a case of the loop '${leaves.loop}', which nobody defines.`,
    );
    return;
  }
  if (!heir.acts[heir.opens]?.by.includes('parent'))
    report(
      'finished',
      'left-and-not-opened',
      at,
      `Loop '${heir.name}' is not opened by the case that leaves it behind with act '${name}'.`,
    );
  for (const [seat, definition] of Object.entries(heir.seats))
    if (definition.bound === 'given' && !definition.optional && leaves.seats[seat] === undefined)
      report(
        'answered',
        'left-to-nobody',
        `${at}: ${seat}`,
        `Act '${name}' leaves a case of loop '${heir.name}' behind without saying who fills its seat '${seat}'.`,
      );
};
