import type { Amount } from '../../kernel/amount.ts';
import { workdays } from '../../kernel/amount.ts';

/** Kinds of project by who invests and what is built (domain 9.1). */
export const kinds = ['industrial', 'civil', 'government', 'simple'] as const;
export type Kind = (typeof kinds)[number];

/** How sure a setting is; the letters of the reference: read second-hand, or the zone's own promise. */
export type Certainty = 'secondary' | 'own';

/**
 * Working days from listing to completion of which the authorities may use so many: 社会投资 45, 政府投资 70, 简易低风险
 * 20; the whole of it never over 100. The texts that set them (鲁政发〔2019〕9号) were read second-hand, so no paper
 * prints them; a zone that promises less says so here.
 */
export const limits: Readonly<Record<Kind, { readonly limit: Amount; readonly certainty: Certainty }>> = {
  industrial: { limit: workdays(45), certainty: 'secondary' },
  civil: { limit: workdays(45), certainty: 'secondary' },
  government: { limit: workdays(70), certainty: 'secondary' },
  simple: { limit: workdays(20), certainty: 'secondary' },
};

export const wholeLimit: { readonly limit: Amount; readonly certainty: Certainty } = {
  limit: workdays(100),
  certainty: 'secondary',
};

export const isKind = (value: unknown): value is Kind => kinds.some((kind) => kind === value);
