import type { Standing } from './case.ts';
import type { Context } from './context.ts';
import type { JsonObject } from './json.ts';

/** Whether a condition holds as the case stands and with what is said; what names no guard holds always. */
export const holds = (guard: string | undefined, standing: Standing, input: JsonObject, context: Context): boolean =>
  guard === undefined || context.guards[guard]?.({ input, item: standing.given.item, standing }) === true;
