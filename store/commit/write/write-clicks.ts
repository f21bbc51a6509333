import type { Batch } from '../batch.ts';
import type { Statement } from '../connection.ts';

const answers = `
INSERT INTO idempotency (zone_id, actor, key, body_hash, answer)
SELECT $1, actor, key, decode("bodyHash", 'hex'), coalesce(answer, 'null')
FROM jsonb_to_recordset($2::jsonb) AS r(actor text, key text, "bodyHash" text, answer jsonb)`;

const numbers = `
INSERT INTO number_series (zone_id, series, last) SELECT $1, series, last FROM unnest($2::text[], $3::integer[]) AS r (series, last)
ON CONFLICT (zone_id, series) DO UPDATE SET last = excluded.last`;

/** The answers by which a click is known again, and the numbers that were given out. */
export const writeClicks = ({ zone, staged }: Batch): readonly Statement[] => [
  ...(staged.answers.size === 0
    ? []
    : [{ name: 'write-answers', text: answers, values: [zone, JSON.stringify([...staged.answers.values()])] }]),
  ...(staged.numbers.size === 0
    ? []
    : [
        {
          name: 'write-numbers',
          text: numbers,
          values: [zone, [...staged.numbers.keys()], [...staged.numbers.values()]],
        },
      ]),
];
