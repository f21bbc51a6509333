import type { Register } from '../../kernel/register.ts';
import { day, line, oneOf, record, unit, words } from './schema-parts.ts';

/**
 * A policy of the zone for enterprises, with its text and its fair-competition review (公平竞争审查条例): without
 * one nothing is published. Two hands write it: whoever models it, and the office that signs it.
 */
export type Policy = {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly documentNumber: string;
  readonly issuingUnit: string;
  readonly level: 'zone' | 'city' | 'province' | 'nation';
  readonly status: 'in-use' | 'withdrawn';
  readonly publishedOn: string;
  readonly validFrom: string;
  readonly validTo?: string;
  /** In plain words: what it is for, and for whom. */
  readonly summary: string;
  readonly summaryEn: string;
  readonly text: string;
  readonly reviewResult?: 'passed' | 'exception';
  readonly reviewer?: string;
  readonly reviewedOn?: string;
  /** An exception names its ground, and holds for a limited time. */
  readonly reviewException?: 'national-security' | 'disaster-relief' | 'social-security' | 'other-by-law';
  readonly reviewUntil?: string;
};

export const policy: Register = {
  name: 'policy',
  key: 'key',
  searches: ['name', 'nameEn', 'documentNumber', 'summary'],
  reads: 'public',
  changes: ['office'],
  proposes: ['office', 'head', 'contact', 'clerk', 'reviewer'],
  ownedBy: 'issuingUnit',
  sensitive: [],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...record(
      {
        key: { type: 'string', pattern: '^[a-z]+(-[a-z0-9]+)*$', maxLength: 60 },
        name: line(120),
        nameEn: line(200),
        documentNumber: line(60),
        issuingUnit: unit,
        level: oneOf('zone', 'city', 'province', 'nation'),
        status: oneOf('in-use', 'withdrawn'),
        publishedOn: day,
        validFrom: day,
        validTo: day,
        summary: words(600),
        summaryEn: words(900),
        text: words(20_000),
        reviewResult: oneOf('passed', 'exception'),
        reviewer: unit,
        reviewedOn: day,
        reviewException: oneOf('national-security', 'disaster-relief', 'social-security', 'other-by-law'),
        reviewUntil: day,
      },
      ['validTo', 'reviewResult', 'reviewer', 'reviewedOn', 'reviewException', 'reviewUntil'],
    ),
  },
};
