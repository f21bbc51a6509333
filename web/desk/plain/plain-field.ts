import type { Say } from '../../../ui/fill.ts';

/** A line to type into, with what is right for it. The door checks everything again. */
export type PlainField = {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'password' | 'tel';
  readonly autoComplete?: string;
  readonly hint?: string;
  /** Where it may be left empty. */
  readonly optional?: boolean;
  readonly least?: number;
  readonly most?: number;
  readonly pattern?: RegExp;
  /** What is said where the pattern or the length does not fit; otherwise the common sentences. */
  readonly wrong?: string;
};

/** People count characters, not the halves of the rare ones. */
const length = (text: string): number => [...text].length;

/** What is wrong with what was typed into one field, as a sentence; null where it is right. */
export const plainFault = (say: Say, field: PlainField, typed: string): string | null => {
  const { label, least = 0, most = 200, pattern, wrong } = field;
  const text = field.type === 'password' ? typed : typed.trim();
  if (text === '') return field.optional ? null : say('ui.wrong.required', { label });
  if (length(text) > most) return say('ui.wrong.maxLength', { label, limit: most });
  if (length(text) < least) return wrong ?? say('ui.wrong.minLength', { label, limit: least });
  if (pattern && !pattern.test(text)) return wrong ?? say('ui.wrong.pattern', { label });
  return null;
};
