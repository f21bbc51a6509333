import { createHash } from 'node:crypto';
import { canonical } from '../kernel/canonical.ts';
import type { Guard } from '../kernel/context.ts';
import type { Json } from '../kernel/json.ts';
import type { Loop } from '../kernel/loop.ts';

/**
 * The content hash of a loop version: its definition in canonical form, and the text of each guard it
 * names, so that a changed condition is a changed version.
 */
export const loopHash = (loop: Loop, guards: Readonly<Record<string, Guard>>): string => {
  const sources = Object.keys(loop.guards)
    .toSorted()
    .map((name) => [name, String(guards[name] ?? '').replace(/\s+/g, ' ')]);
  // A loop is plain data by definition: it survives the round trip unchanged.
  const plain: Json = JSON.parse(JSON.stringify({ loop, guards: sources }));
  return createHash('sha256').update(canonical(plain)).digest('hex');
};
