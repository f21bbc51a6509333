import type { Effect, Request, Standing } from './case.ts';
import type { Json } from './json.ts';
import type { Act } from './loop.ts';

/** What an act owes and clears: debts keyed per named thing, each settled, released or in default. */
export const debtEffects = (act: Act, standing: Standing, request: Request): readonly Effect[] => [
  ...cleared(act, act.settles, 'settled', standing, request),
  ...cleared(act, act.releases, 'released', standing, request),
  ...cleared(act, act.defaults, 'default', standing, request),
  ...(act.owes ?? []).flatMap((owed) =>
    keysOf(owed.each === undefined ? null : request.input[owed.each]).map((key): Effect => ({
      kind: 'owe',
      debt: owed.debt,
      key,
    })),
  ),
];

/** An act that stays may name the debts it clears; one that moves the case on clears them all. */
const cleared = (
  act: Act,
  debts: readonly string[] | undefined,
  outcome: 'settled' | 'released' | 'default',
  standing: Standing,
  request: Request,
): readonly Effect[] => {
  const keys = act.to === 'stay' ? request.input['debts'] : undefined;
  return standing.debts.flatMap((run) =>
    run.outcome === 'owed' && debts?.includes(run.debt) && (!Array.isArray(keys) || keys.includes(run.key))
      ? [{ kind: 'clear', debt: run.debt, key: run.key, outcome }]
      : [],
  );
};

const keysOf = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((key): key is string => typeof key === 'string') : [''];
