import type { JsonObject } from '../../../kernel/json.ts';
import type { Loop } from '../../../kernel/loop.ts';
import type { Programme } from '../../../kernel/programme.ts';

/** A loop that somebody may ask for, with the form that opens it. */
export type Openable = {
  readonly loop: Loop;
  readonly form: JsonObject;
  readonly needsItem: boolean;
  /** Whether it can be about an item, needed or not. */
  readonly takesItem: boolean;
};

const isItem = (loop: Loop): boolean =>
  Object.values(loop.seats).some(({ bound }) => typeof bound === 'object' && 'item' in bound);

/** Whether somebody with these roles has a seat from which the loop is opened. */
export const opensFrom = (loop: Loop, roles: readonly string[]): boolean =>
  (loop.acts[loop.opens]?.by ?? []).some((name) => {
    const seat = loop.seats[name];
    return seat?.kind === 'post' && (seat.role === undefined || roles.includes(seat.role));
  });

/**
 * What somebody with these roles can register at the counter: the loops that serve a person and that no right and no
 * other case opens. What is about an entry of another register than the service items is opened from there.
 */
export const openable = (programmes: readonly Programme[], roles: readonly string[]): readonly Openable[] => {
  const loops = programmes.flatMap((programme) => programme.loops);
  const inner = new Set(
    loops.flatMap((loop) =>
      // A child that is only followed was asked for by somebody himself, and can be asked for at the counter.
      [...Object.values(loop.rights), ...Object.values(loop.children).filter(({ follows }) => !follows)].map(
        ({ loop: name }) => name,
      ),
    ),
  );
  return programmes.flatMap(({ loops: own, forms }) =>
    own.flatMap((loop): readonly Openable[] => {
      const form = forms[loop.name]?.[loop.opens];
      return loop.serves === null ||
        loop.item !== undefined ||
        inner.has(loop.name) ||
        form === undefined ||
        !opensFrom(loop, roles)
        ? []
        : [{ loop, form, needsItem: isItem(loop), takesItem: isItem(loop) || loop.mayName === 'item' }];
    }),
  );
};
