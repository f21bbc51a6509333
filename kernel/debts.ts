import type { Effect, Request, Standing } from './case.ts';
import type { Context } from './context.ts';
import { holds } from './holds.ts';
import type { Json, JsonObject } from './json.ts';
import type { Act } from './loop.ts';

/** What an act owes and clears: debts keyed per named thing, each settled, released or in default. */
export const debtEffects = (act: Act, standing: Standing, request: Request, context: Context): readonly Effect[] => [
  ...cleared(act, act.settles, 'settled', standing, request),
  ...cleared(act, act.releases, 'released', standing, request),
  ...cleared(act, act.defaults, 'default', standing, request),
  ...(act.owes ?? [])
    .filter(({ when }) => holds(when, standing, request.input, context))
    .flatMap((owed) =>
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
  const keys = act.to === 'stay' ? named(act, request) : undefined;
  return standing.debts.flatMap((run) =>
    run.outcome === 'owed' && debts?.includes(run.debt) && (!Array.isArray(keys) || keys.includes(run.key))
      ? [{ kind: 'clear', debt: run.debt, key: run.key, outcome }]
      : [],
  );
};

/** Which debts an act names: by key, or by the materials that it hands in. */
const named = (act: Act, { input }: Request): Json | undefined => {
  const files = input['files'];
  if (input['debts'] !== undefined || act.needs?.input?.includes('files') !== true) return input['debts'];
  return typeof files === 'object' && files !== null && !Array.isArray(files) ? Object.keys(files) : undefined;
};

/** A list of names, or the lines of a checklist that are not met. */
const keysOf = (value: Json | undefined): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap((entry: Json) => {
        if (typeof entry === 'string') return [entry];
        const line = entry as JsonObject | null;
        return line?.['answer'] !== 'ok' && typeof line?.['material'] === 'string' ? [line['material']] : [];
      })
    : [''];
