import type { Batch } from './batch.ts';

const text = `
SELECT case_id AS id, number FROM service_case
WHERE zone_id = $1 AND loop = $2 AND item = $3 AND item IS NOT NULL AND ending IS NULL AND standing -> 'facts' ->> $4 = $5
ORDER BY opened_at, case_id LIMIT 200`;

/** Cases of a loop about an item, of which a fact says this. */
export type Sought = { readonly loop: string; readonly item: string; readonly fact: string; readonly says: string };
export type RunningCase = { readonly id: string; readonly number: string };

/** The open ones of them: as the database has them, with what earlier acts of the batch have opened and ended. */
export const runningOf = async (batch: Batch, sought: Sought): Promise<readonly RunningCase[]> => {
  const values = [batch.zone, sought.loop, sought.item, sought.fact, sought.says];
  const { rows } = await batch.connection.query({ name: 'running-of', text, values });
  const kept = (rows as readonly RunningCase[]).filter(({ id }) => !batch.staged.cases.has(id));
  const staged = [...batch.staged.cases.values()].flatMap(({ loop, standing }): readonly RunningCase[] =>
    loop.name === sought.loop &&
    standing.ending === null &&
    standing.facts[sought.fact] === sought.says &&
    standing.given.item['key'] === sought.item
      ? [{ id: standing.given.case, number: standing.given.number }]
      : [],
  );
  return [...kept, ...staged];
};
