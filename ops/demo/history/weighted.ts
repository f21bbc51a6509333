import type { Chance } from './chance.ts';

/** One of several by chance, each as often as it weighs. */
export const weighted = <Choice extends { readonly weight: number }>(
  chance: Chance,
  choices: readonly Choice[],
): Choice => {
  let left = chance.next() * choices.reduce((sum, { weight }) => sum + weight, 0);
  for (const choice of choices) {
    left -= choice.weight;
    if (left < 0) return choice;
  }
  return chance.pick(choices);
};
