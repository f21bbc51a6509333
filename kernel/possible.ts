import type { Actor, Moment, Refusal, Standing } from './case.ts';
import type { Context } from './context.ts';
import type { Loop } from './loop.ts';
import { permit } from './permit.ts';

/**
 * Every act that a hand may do, in the order of the loop, each with the refusal this actor would meet now,
 * before what he says is looked at. Null means: go on.
 */
export const possible = (
  loop: Loop,
  standing: Standing,
  actor: Actor,
  at: Moment,
  context: Context,
): readonly { readonly act: string; readonly refusal: Refusal | null }[] =>
  Object.entries(loop.acts).flatMap(([act, definition]) => {
    if (definition.from === 'new' || definition.by.every((by) => by === 'clock' || by === 'parent' || by === 'child'))
      return [];
    const allowed = permit(loop, standing, act, actor, at, context);
    return [{ act, refusal: 'refusal' in allowed ? allowed.refusal : null }];
  });
