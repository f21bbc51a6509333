import type { Figure } from '../../kernel/programme.ts';
import { summed } from '../figures/count.ts';
import type { Addition } from '../figures/count.ts';
import { counted } from '../figures/counted.ts';
import { readerOf } from '../figures/project.ts';
import { keptLoops } from '../rules.ts';
import type { Store } from '../store.ts';
import type { Finding } from './finding.ts';

const kept = `SELECT figure, unit, day::text, class, value FROM figure WHERE zone_id = $1 AND value <> 0`;

/** Counts every figure again from the first event to the checkpoint; gives the first that is another number. */
export const checkFigures = async (store: Store, figures: readonly Figure[]): Promise<Finding | null> => {
  const loops = await keptLoops(store);
  return store.transaction(async (connection) => {
    // One moment for counters and checkpoint, also while a server counts on.
    await connection.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    const at = await connection.query({
      name: 'checkpoint',
      text: 'SELECT position FROM checkpoint WHERE zone_id = $1 AND reader = $2',
      values: [store.zone, readerOf(figures)],
    });
    const upto = Number((at.rows[0] as { position: string } | undefined)?.position ?? 0);
    const stored = await connection.query({ name: 'kept-figures', text: kept, values: [store.zone] });
    const additions: Addition[] = [];
    for (let after = 0; after < upto;) {
      const next = await counted(connection, store.zone, figures, loops, { after, upto, limit: 2000 });
      if (next.events === 0) break;
      additions.push(...next.additions);
      after = next.position;
    }
    const again = numbers(summed(additions).filter(({ value }) => value !== 0));
    const shown = numbers(upto === 0 ? [] : (stored.rows as Addition[]));
    const wrong = [...new Set([...again.keys(), ...shown.keys()])]
      .toSorted()
      .find((name) => again.get(name) !== shown.get(name));
    return wrong === undefined
      ? null
      : {
          what: 'figure' as const,
          at: wrong,
          why: `it shows ${shown.get(wrong) ?? 0}, the events give ${again.get(wrong) ?? 0}`,
        };
  });
};

const numbers = (additions: readonly Addition[]): ReadonlyMap<string, number> =>
  new Map(
    additions.map(({ figure, unit, day, class: shown, value }) => [
      `${figure}, ${unit || 'no unit'}, ${day}, ${shown}`,
      Number(value),
    ]),
  );
