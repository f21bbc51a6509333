import type { CaseView } from '../../../api/view.ts';
import { inLikelihood } from '../acts/act-order.ts';
import { useLoops } from '../data/loops.ts';

/** The act that an address means: by its name, or by its number among what can be done, as a list's keys say it. */
export const useNamedAct = (view: CaseView, asked: string | undefined): string | undefined => {
  const loop = useLoops().find(({ name }) => name === view.loop);
  if (asked === undefined || !/^[1-9]$/.test(asked)) return asked;
  if (loop === undefined) return undefined;
  const possible = view.acts.filter(({ act, refusal }) => refusal === null && act !== 'undo');
  return inLikelihood(loop, view, possible)[Number(asked) - 1]?.act;
};
