import type { JsonObject } from '../../kernel/json.ts';
import { screen } from '../../programmes/review/screen.ts';
import type { Directory } from '../directory.ts';

/**
 * What is noted beside the words of a review: what in them names or abuses somebody, and how they read with that hidden. The name
 * of whom it served and of everybody in the rated unit are known. Nothing where nothing was written.
 */
export const screened = (
  directory: Directory,
  rated: string | null,
  served: string | null,
  input: JsonObject,
): JsonObject => {
  const text = input['text'];
  if (typeof text !== 'string' || text.trim() === '') return {};
  const staff = [...directory.people.values()].filter(({ unit }) => unit === rated);
  const names = [served, ...staff.map(({ name }) => name)].filter((name) => typeof name === 'string');
  const { marks, shown } = screen(text, names);
  return { shown, marked: [...new Set(marks.map(({ kind }) => kind))] };
};
