/** In which loop an item is applied for: what is no permit and no registration has rules of its own (domain 5.8). */
export const loopOf = (item: { readonly regime?: unknown }): string => loops[String(item.regime)] ?? 'approval';

const loops: Readonly<Record<string, string>> = {
  filing: 'filing',
  confirmation: 'confirmation',
  service: 'public-service',
};

/** Help with a matter, and a look at its papers beforehand, may be about any item. */
const aboutAny: readonly string[] = ['assist', 'pre-review'];

/** Whether a matter of this loop can be about the item; what follows a permit is about an item that is permitted. */
export const isFor = (loop: string, item: { readonly regime?: unknown }): boolean =>
  aboutAny.includes(loop) ||
  (Object.values(loops).includes(loop) ? loopOf(item) === loop : loopOf(item) === 'approval');
