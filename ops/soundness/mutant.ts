import type { Json } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';

/** A loop with one thing in it dropped or altered. */
export type Mutant = { readonly kind: string; readonly at: string; readonly loop: Loop };

type Path = readonly (string | number)[];

/** The loop with the value at a path replaced; undefined takes it away. */
export const changed = (loop: Loop, path: Path, value: Json | undefined): Loop => {
  const copy = structuredClone(loop) as unknown as Record<string, unknown>;
  let place: Record<string | number, unknown> = copy;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value !== undefined) place[last] = value;
  else if (Array.isArray(place)) place.splice(Number(last), 1);
  else delete place[last];
  return copy as unknown as Loop;
};

/** A mutant, said by kind and place. */
export const mutant = (loop: Loop, kind: string, path: Path, value: Json | undefined): Mutant => ({
  kind,
  at: `${loop.name} ${path.join('.')}${value === undefined ? ' dropped' : ` = ${JSON.stringify(value)}`}`,
  loop: changed(loop, path, value),
});

/** Each of the others in turn. */
export const others = (names: readonly string[], name: string): readonly string[] =>
  names.filter((other) => other !== name);
