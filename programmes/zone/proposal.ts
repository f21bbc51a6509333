import type { JsonObject } from '../../kernel/json.ts';
import type { Register } from '../../kernel/register.ts';
import { chosen, daySchema, record, textSchema } from './schema-parts.ts';

export const proposalStates = ['draft', 'proposed', 'checked', 'published', 'dropped'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** A change of an entry that needs two hands: what one proposes, another checks, and from which day it holds. */
export type Proposal = {
  /** Register and key of the entry: there is one proposal at a time for each. */
  readonly id: string;
  readonly register: string;
  readonly entry: string;
  /** The version of the entry that it was written on; 0 for an entry that is new. */
  readonly base: number;
  readonly from: string;
  readonly state: ProposalState;
  readonly by: string;
  readonly unit: string;
  readonly checkedBy: string | null;
  /** Why it is proposed, and why it was sent back. */
  readonly reason: string;
  readonly note: string | null;
  /** What was imported from one sheet is checked as one. */
  readonly batch: string | null;
  readonly body: JsonObject;
};

/** Changed by nobody directly: a proposal is drafted, proposed, checked and published by acts of its own. */
export const proposal: Register = {
  name: 'proposal',
  key: 'id',
  searches: ['entry', 'reason'],
  reads: 'staff',
  changes: [],
  sensitive: [],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...record({
      id: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*:[a-z0-9-]+$', maxLength: 160 },
      register: { type: 'string', minLength: 1, maxLength: 60 },
      entry: { type: 'string', minLength: 1, maxLength: 100 },
      base: { type: 'integer', minimum: 0 },
      from: daySchema,
      state: chosen(...proposalStates),
      by: { type: 'string', minLength: 1, maxLength: 60 },
      unit: { type: 'string', minLength: 1, maxLength: 60 },
      checkedBy: { type: ['string', 'null'], maxLength: 60 },
      reason: textSchema(500),
      note: { type: ['string', 'null'], maxLength: 500 },
      batch: { type: ['string', 'null'], maxLength: 60 },
      body: { type: 'object' },
    }),
  },
};
