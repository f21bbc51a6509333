import type { Language, Words } from '../kernel/programme.ts';
import { dictionary } from './dictionary.ts';
import type { Programmes } from './programmes.ts';
import { say } from './say.ts';
import type { CaseLine } from './view.ts';

export const exportColumns = [
  'light',
  'number',
  'loop',
  'title',
  'party',
  'state',
  'holder',
  'first',
  'due',
  'remaining',
  'opened',
] as const;

export type ExportColumn = (typeof exportColumns)[number];

export type ExportHead = {
  readonly demonstration: boolean;
  readonly zone: string;
  readonly person: string;
  readonly at: string;
  readonly purpose: string;
  readonly count: number;
  readonly whole: boolean;
};

/** A list of cases as the rows of a table: what it is and what it is for, the heads, then a line for each case. */
export const exportRows = (
  lines: readonly CaseLine[],
  columns: readonly ExportColumn[],
  head: ExportHead,
  programmes: Programmes,
  language: Language,
): readonly (readonly string[])[] => {
  const words: Words = dictionary[language];
  const { zone, person, purpose, count } = head;
  const at = head.at.replace('T', ' ').slice(0, 16);
  const line = say(words['export.head'] ?? '', { zone, person, purpose, count, at });
  return [
    [head.demonstration ? `${words['export.demonstration']} ${line}` : line],
    ...(head.whole ? [] : [[say(words['export.cut'] ?? '', { count: head.count })]]),
    columns.map((column) => words[`export.${column}`] ?? column),
    ...lines.map((one) => columns.map((column) => cellOf(one, column, words, wordsOf(programmes, one, language)))),
  ];
};

const wordsOf = (programmes: Programmes, line: CaseLine, language: Language): Words =>
  programmes.all.find(({ name }) => name === line.programme)?.words[language] ?? {};

const cellOf = (line: CaseLine, column: ExportColumn, words: Words, own: Words): string => {
  const cells: Readonly<Record<ExportColumn, string | null | undefined>> = {
    light: words[`export.light.${line.light}`],
    number: line.number,
    loop: own[`${line.loop}.name`],
    title: line.title,
    party: line.party,
    state: line.ending === null ? own[`${line.loop}.state.${line.state}`] : own[`${line.loop}.ending.${line.ending}`],
    holder: line.holder?.name,
    first: line.firstAsked?.name,
    due: line.due?.replace('T', ' ').slice(0, 16),
    remaining: line.remaining === null ? '' : String(line.remaining),
    opened: line.openedAt.replace('T', ' ').slice(0, 16),
  };
  return cells[column] ?? '';
};
