import { canonical } from '../../kernel/canonical.ts';
import type { Json } from '../../kernel/json.ts';
import { NotKept } from './not-kept.ts';

/** NUL and half characters: JSON can escape them, PostgreSQL cannot hold them. */
const unwritable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

/** The canonical text of what is to be kept. Refuses what the database could not give back. */
export const plainText = (value: unknown): string => {
  const text = canonical(value as Json);
  if (text.includes('\\u') && unwritable.test(text))
    throw new NotKept('provable_text_can_be_kept', 'the text holds characters that cannot be kept');
  return text;
};
