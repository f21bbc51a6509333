import type { Register } from '../../kernel/register.ts';

/**
 * How sure the place is of a citation. Only 'verified' (the words were compared with the law's own text)
 * may reach a paper or a citizen; the rest help the desk and are shown there as unverified.
 */
export const certainties = ['verified', 'secondary', 'certain', 'likely', 'unsure'] as const;
export type Certainty = (typeof certainties)[number];

/** One citable place of a law: an article, a paragraph of it, or an item of a paragraph. */
export type LegalBasis = {
  /** Short law, article, paragraph, item: 'AL32-1-4' is where one is told once. */
  readonly id: string;
  readonly instrument: string;
  /** In the words of a citation, as for acceptance: 第三十二条. */
  readonly article: string;
  /** Paragraph and item in the words of a citation: 第一款第四项; absent where the whole article is meant. */
  readonly paragraph?: string;
  /** The law's own words; null unless they were compared with the text. */
  readonly text: string | null;
  /** From when this wording is in force. */
  readonly from: string;
  readonly to?: string;
  readonly certainty: Certainty;
};

export const legalBasis: Register = {
  name: 'legal-basis',
  key: 'id',
  searches: ['id', 'instrument', 'article', 'paragraph', 'text'],
  reads: 'staff',
  changes: ['office'],
  sensitive: [],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'instrument', 'article', 'text', 'from', 'certainty'],
    properties: {
      id: { type: 'string', pattern: '^[A-Z]{2,4}[0-9]+(-[0-9]+){0,2}$' },
      instrument: { type: 'string', minLength: 2, maxLength: 80, widget: 'text' },
      article: { type: 'string', pattern: '^第[一二三四五六七八九十百零]+条', maxLength: 60, widget: 'text' },
      paragraph: {
        type: 'string',
        pattern: '^(第[一二三四五六七八九十百零]+款)?(第[一二三四五六七八九十百零]+项)?$',
        maxLength: 40,
        widget: 'text',
      },
      text: { type: ['string', 'null'], minLength: 1, maxLength: 4000, widget: 'long' },
      from: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', widget: 'date' },
      to: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', widget: 'date' },
      certainty: { type: 'string', enum: certainties, widget: 'choice' },
    },
    anyOf: [
      { properties: { certainty: { const: 'verified' }, text: { type: 'string' } } },
      { properties: { certainty: { not: { const: 'verified' } }, text: { type: 'null' } } },
    ],
  },
};
