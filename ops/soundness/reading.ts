import type { Event, Moment } from '../../kernel/case.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import type { Rule } from '../../kernel/programme.ts';

/**
 * What a case looks like to somebody who has only its events and papers, and knows what was promised: which
 * paper carries grounds, whom an ending tells, what a rule counts. Nothing of the loop that was played is read.
 */
export type Reading = {
  readonly promised: Loop;
  readonly rules: Readonly<Record<string, Rule>>;
  readonly events: readonly Event[];
  readonly until: Moment;
};

export const saidReason = (input: JsonObject): boolean => typeof input['reason'] === 'string' && input['reason'] !== '';
export const saidBasis = (input: JsonObject): boolean => Array.isArray(input['basis']) && input['basis'].length > 0;
