import type { ConsentView } from '../../../api/consent/view.ts';
import type { JsonObject } from '../../../kernel/json.ts';

/** The version of the words that are shown now: the last that the form knows. */
export const wordingOf = (schema: JsonObject): string => {
  const { wording } = Object(schema['properties']) as { wording?: { enum?: readonly string[] } };
  return wording?.enum?.at(-1) ?? '';
};

/**
 * By which act a consent becomes what is wished: more than before leaves what is planned as it is, anything else calls it back.
 */
export const changeTo = (kept: ConsentView, wish: JsonObject): 'widen' | 'narrow' => {
  const all = (before: readonly string[], now: unknown) =>
    Array.isArray(now) && before.every((one) => now.includes(one));
  const hours = wish['hours'] === kept.hours || wish['hours'] === 'any';
  return hours && all(kept.purposes, wish['purposes']) && all(kept.channels, wish['channels']) ? 'widen' : 'narrow';
};

/** A consent is renewed in the portal alone, and only when its end is near: two months. */
export const endsSoon = ({ until }: ConsentView, now: string): boolean =>
  Date.parse(until.slice(0, 10)) - Date.parse(now.slice(0, 10)) <= 60 * 86_400_000;
