import type { Register } from '../../kernel/register.ts';

/** How a paper reached its reader: opened in the portal, or handed over against a signature. */
export type Delivery = {
  readonly how: 'portal' | 'hand';
  readonly at: string;
  /** Who took it, where it was handed over, and in which capacity. */
  readonly receiver?: string;
  readonly relation?: 'self' | 'agent' | 'family' | 'organisation';
  /** Who handed it over. */
  readonly person?: string;
  readonly unit?: string;
};

/** One use of an electronic seal: asked for by somebody who may, and what became of it. */
export type SealUse = {
  readonly at: string;
  readonly person: string;
  readonly unit: string;
  /** The file that was to be sealed, by its hash, and the sealed one. */
  readonly before: string;
  readonly after: string | null;
  readonly outcome: 'asked' | 'sealed' | 'failed';
};

/** What happened to a paper after it was made; written by the door itself, by nobody's hand. */
export type PaperRecord = {
  readonly paper: string;
  readonly case: string;
  readonly number: string;
  readonly deliveries: readonly Delivery[];
  readonly seals: readonly SealUse[];
};

export const paperRecord: Register = {
  name: 'paper-record',
  key: 'paper',
  searches: ['number'],
  reads: ['office', 'supervisor'],
  changes: [],
  sensitive: ['deliveries'],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['paper', 'case', 'number', 'deliveries', 'seals'],
    properties: {
      paper: { type: 'string', maxLength: 200 },
      case: { type: 'string', maxLength: 100 },
      number: { type: 'string', maxLength: 100 },
      deliveries: { type: 'array', items: { type: 'object' } },
      seals: { type: 'array', items: { type: 'object' } },
    },
  },
};
