import type { Say } from '../fill.ts';
import { firstWord } from '../first-word.ts';

/** Which form is being drawn: its words are found under the names of its loop and its act. */
export type FormName = { readonly loop: string; readonly act: string };

/** The label of a field: the act's own, then the loop's, then the shared one. */
export const labelOf = (say: Say, form: FormName, field: string): string =>
  firstWord(say, [`${form.loop}.field.${form.act}.${field}`, `${form.loop}.field.${field}`, `ui.field.${field}`]) ??
  field;

/** A line that helps to fill the field in, where the dictionary has one. */
export const hintOf = (say: Say, form: FormName, field: string): string | null =>
  firstWord(say, [`${form.loop}.hint.${form.act}.${field}`, `${form.loop}.hint.${field}`]);

/** What a value that can be chosen is called. */
export const valueWords = (say: Say, form: FormName, field: string, value: string | number): string =>
  firstWord(say, [`${form.loop}.value.${field}.${value}`, `ui.value.${field}.${value}`]) ?? String(value);
