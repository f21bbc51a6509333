import type { Refusal, Standing } from '../../kernel/case.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';

/** What is kept with an idempotency key and given again to whoever repeats it. */
export type Answer = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly state: string | null;
  readonly ending: string | null;
  /** The loop whose words the refusal is said in, and the refusal. */
  readonly loop: string;
  readonly refusal: JsonObject | null;
} & { readonly [key: string]: Json };

/** The answer to an act: how the case stands after it, and why not where it was refused. */
export const answerOf = (loop: string, id: string, standing: Standing | null, refusal: Refusal | null): Answer => ({
  id,
  number: standing?.given.number ?? '',
  version: standing?.seq ?? 0,
  state: standing?.state ?? null,
  ending: standing?.ending ?? null,
  loop,
  refusal: refusal === null ? null : { ...refusal, possible: refusal.possible.map(({ act, by }) => ({ act, by })) },
});
