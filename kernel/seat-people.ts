import type { Bound, Member } from './case.ts';
import type { Json } from './json.ts';

/**
 * Several people for one seat, from what was said: `[{ unit, person }, …]`. Gives the binding, in the order in which they
 * were named, or, where fewer different people are named than there must be, how many there are.
 */
export const seatPeople = (least: number, said: Json | undefined): Bound | number => {
  const named = new Map<string, Member>();
  for (const one of Array.isArray(said) ? said : []) {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) continue;
    const { unit, person } = one as { readonly unit?: Json; readonly person?: Json };
    if (typeof unit === 'string' && unit !== '' && typeof person === 'string' && person !== '')
      named.set(person, { unit, person });
  }
  const [first, ...also] = named.values();
  if (first === undefined || named.size < least) return named.size;
  return also.length === 0 ? first : { ...first, also };
};
