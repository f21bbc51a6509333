import type { Bound } from '../../kernel/case.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import type { Visitor } from '../session/visitor.ts';

type Opening = {
  readonly visitor: Visitor;
  /** Whom the case serves. */
  readonly party: string;
  readonly input: JsonObject;
  readonly item: JsonObject;
  readonly posts: Readonly<Record<string, string>>;
  /** Who is rated, where the case uses a right. */
  readonly about: { readonly unit: string; readonly person: string | null } | null;
};

/**
 * The seats that a loop wants filled from outside. The served party has the party seat; whoever of the staff was
 * asked is the first asked, in person (首问负责); from the portal it is the unit of the item, else the alliance
 * office's post. What a right is about is rated. An optional seat is filled where the input names a unit for it, or where
 * somebody of the staff opens the case from it.
 */
export const givenSeats = (loop: Loop, opening: Opening): Readonly<Record<string, Bound>> => {
  const seats: Record<string, Bound> = {};
  for (const [name, seat] of Object.entries(loop.seats)) {
    if (seat.bound !== 'given') continue;
    const bound = seat.kind === 'party' ? { party: opening.party } : post(loop, name, opening);
    if (bound) seats[name] = bound;
  }
  return seats;
};

const post = (loop: Loop, name: string, { visitor, input, item, posts, about }: Opening): Bound | null => {
  const { role, optional } = loop.seats[name] ?? {};
  const named = input[`${name}Unit`] ?? input[name];
  if (about && name === 'rated') return about;
  if (typeof named === 'string') return { unit: named, person: null };
  const opens = loop.acts[loop.opens]?.by.includes(name) === true;
  if (optional && !(opens && visitor.kind === 'person' && visitor.roles.includes(role ?? ''))) return null;
  if (visitor.kind === 'person') return { unit: visitor.unit, person: visitor.person };
  const unit = item['handlingUnit'] ?? posts['alliance-office'];
  return typeof unit === 'string' ? { unit, person: null } : null;
};
