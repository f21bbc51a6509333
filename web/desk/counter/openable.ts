import type { JsonObject } from '../../../kernel/json.ts';
import type { Loop } from '../../../kernel/loop.ts';
import type { Programme } from '../../../kernel/programme.ts';

/** A loop that somebody may ask for, with the form that opens it. */
export type Openable = { readonly loop: Loop; readonly form: JsonObject; readonly needsItem: boolean };

const isItem = (loop: Loop): boolean =>
  Object.values(loop.seats).some(({ bound }) => typeof bound === 'object' && 'item' in bound);

/** The loops that serve a person and that no right and no other case opens: what can be registered at the counter. */
export const openable = (programmes: readonly Programme[]): readonly Openable[] => {
  const loops = programmes.flatMap((programme) => programme.loops);
  const inner = new Set(
    loops.flatMap((loop) =>
      [...Object.values(loop.rights), ...Object.values(loop.children)].map(({ loop: name }) => name),
    ),
  );
  return programmes.flatMap(({ loops: own, forms }) =>
    own.flatMap((loop): readonly Openable[] => {
      const form = forms[loop.name]?.[loop.opens];
      return loop.serves === null || inner.has(loop.name) || form === undefined
        ? []
        : [{ loop, form, needsItem: isItem(loop) }];
    }),
  );
};
