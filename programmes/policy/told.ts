import type { Register } from '../../kernel/register.ts';
import { line, oneOf, record } from './schema-parts.ts';

/** Whether an enterprise was told of a clause that fits it: by whom stands in the history of the entry. */
export const told: Register = {
  name: 'policy-told',
  key: 'id',
  searches: ['enterprise'],
  reads: 'staff',
  changes: ['clerk', 'contact', 'reviewer', 'office'],
  sensitive: [],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...record(
      {
        id: { type: 'string', pattern: '^[0-9A-Z]{18}:[a-z0-9-]+$', maxLength: 100 },
        enterprise: line(18),
        clause: line(60),
        outcome: oneOf('told', 'not-told'),
        reply: oneOf('wants-it', 'declines', 'asks', 'none'),
        why: line(300),
      },
      ['reply', 'why'],
    ),
  },
};
