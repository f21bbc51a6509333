import type { Standing } from '../../kernel/case.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { Words } from '../../kernel/programme.ts';

type Reads = {
  readonly standing: Standing;
  readonly words: Words;
  readonly unitName: (unit: string) => string;
};

/** The rows of a route map on paper: the steps in their order, then the materials that were agreed. */
export const routeRows = ({ standing, words, unitName }: Reads): readonly (readonly string[])[] => [
  ...linesOf(standing.facts['route']).map(({ what, unit }) => [String(what ?? ''), unitName(String(unit ?? ''))]),
  ...linesOf(standing.facts['materials']).map(({ name, note }) => [
    (words['assist.line.bring'] ?? '{name}').replace('{name}', String(name ?? '')),
    String(note ?? ''),
  ]),
];

/** The lines of a fact that is a list. */
export const linesOf = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value)
    ? value.filter((line): line is JsonObject => typeof line === 'object' && line !== null && !Array.isArray(line))
    : [];
