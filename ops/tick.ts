import { fireCase } from '../api/act/fire-case.ts';
import type { Door } from '../api/door.ts';
import type { Moment } from '../kernel/case.ts';
import { dueCases } from '../store/due-cases.ts';
import { newPulse, type Pulse } from './pulse.ts';

/** How many turns a case whose clock could not be carried out is left alone, after each failure twice as long. */
type Ailing = Map<string, { failures: number; rest: number }>;

/**
 * Carries out every clock that has come due. A case that fails is reported and left for later: it never keeps the
 * others waiting. Cases opened before `since` are left to whoever plays them. Gives a function to be called again and again, which tells how many cases it moved.
 */
export function ticker(
  door: Door,
  report: (id: string, error: unknown) => void,
  since: () => Moment = () => '',
  pulse: Pulse = newPulse(),
): () => Promise<number> {
  const ailing: Ailing = new Map();
  return async () => {
    const at = door.now();
    let moved = 0;
    for (const id of await due(door, at, ailing.size, since())) {
      const ill = ailing.get(id);
      if (ill && ill.rest > 0) {
        ill.rest -= 1;
        continue;
      }
      try {
        if ((await fireCase(door, id)) > 0) moved += 1;
        ailing.delete(id);
      } catch (error) {
        const failures = (ill?.failures ?? 0) + 1;
        ailing.set(id, { failures, rest: Math.min(2 ** failures, 600) });
        report(id, error);
      }
    }
    pulse.ticked = at;
    pulse.failing = [...ailing.keys()];
    return moved;
  };
}

/** More than are known to fail, so that those never fill the page. */
const due = (door: Door, at: Moment, failing: number, since: Moment): Promise<readonly string[]> =>
  dueCases(door.store, at, 100 + failing, since);
