import type { Say } from '../fill.ts';
import { firstWord } from '../first-word.ts';
import type { Wrong } from './check-input.ts';
import type { FieldShape } from './read-fields.ts';

/** What is wrong with a field and how to put it right, as a sentence. */
export const wrongWords = (say: Say, wrong: Wrong, field: FieldShape | undefined, label: string): string =>
  firstWord(say, [`ui.wrong.${wrong.rule}.${field?.widget ?? 'text'}`, `ui.wrong.${wrong.rule}`], {
    label,
    limit: wrong.limit,
  }) ?? say('ui.wrong.other', { label });
