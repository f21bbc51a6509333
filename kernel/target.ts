import type { Refusal, Standing } from './case.ts';
import type { Branch } from './act.ts';
import type { Carrying } from './carry.ts';
import { holds } from './holds.ts';
import { refuse } from './refuse.ts';

/** Where an act leads: its one place, or the first branch whose state and guard hold. */
export const target = (
  work: Carrying,
  standing: Standing,
): { readonly place: string; readonly paper?: string } | { readonly refusal: Refusal } => {
  const { act, name, request, context } = work;
  if (typeof act.to === 'string') return { place: act.to };
  const branch = act.to.find(
    (candidate) =>
      (candidate.in === undefined || (standing.state !== null && candidate.in.includes(standing.state))) &&
      holds(candidate.when, standing, request.input, context),
  );
  if (branch === undefined) return { refusal: refuse('guard', name, asked(act.to)) };
  return branch.paper === undefined ? { place: branch.to } : { place: branch.to, paper: branch.paper };
};

/** The condition on which the act hangs: a word for it says what is missing. */
const asked = (branches: readonly Branch[]): { readonly guard?: string } => {
  const guard = branches.at(-1)?.when;
  return guard === undefined ? {} : { guard };
};
