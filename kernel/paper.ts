import type { Event, Standing } from './case.ts';
import type { Json } from './json.ts';
import type { PaperContent, PaperLine, PaperWriter, Words } from './programme.ts';

type Reads = {
  readonly event: Event;
  readonly standing: Standing;
  readonly words: Words;
  readonly unitName: (unit: string) => string;
};

export type PaperPlan = {
  /** The clock whose due day the plain words name; of several, the first that counts. */
  readonly due?: string | readonly string[];
  /** Facts shown as lines, in this order, under `<loop>.line.<fact>`. */
  readonly facts?: readonly string[];
  /** Law that this paper always rests on, beside what the act cites: ids of the legal-basis register. */
  readonly law?: readonly string[];
  /** A field of the frozen item that names the law of its own limit. */
  readonly itemLaw?: string;
  readonly remedies?: boolean;
  /** Whether the one notice's unmet items are listed. */
  readonly notice?: boolean;
  /** The word of its series, for what the unit numbers as a document of its own. */
  readonly series?: string;
};

/**
 * The writer of a paper: its title and plain words from the dictionary, its number, matter, facts and reason as
 * lines, the notice as a list, and the law it rests on. Pure: the same event gives the same paper for ever.
 */
export const paperWriter =
  (loop: string, paper: string, plan: PaperPlan): PaperWriter =>
  (reads): PaperContent => {
    const { event, standing, words } = reads;
    const counts = [plan.due ?? []].flat().find((clock) => standing.clocks[clock] !== undefined);
    const due = standing.clocks[counts ?? '']?.due.slice(0, 10) ?? '';
    const reason = event.input['reason'];
    const lines: PaperLine[] = [
      line(words, loop, 'number', standing.given.number),
      ...matter(words, loop, standing),
      ...(plan.facts ?? []).flatMap((fact) => factLine(reads, loop, fact)),
      ...(due === '' ? [] : [line(words, loop, 'due', due)]),
      ...(typeof reason === 'string' ? [line(words, loop, 'reason', reason)] : []),
    ];
    return {
      title: words[`${loop}.paper.${paper}`] ?? paper,
      plain: (words[`${loop}.told.${paper}`] ?? '').replaceAll('{due}', due),
      lines,
      ...(plan.notice && standing.notice !== null ? { list: noticeList(words, loop, standing) } : {}),
      basis: [
        ...new Set([
          ...cited(event.input['basis']),
          ...(plan.law ?? []),
          ...cited([standing.given.item[plan.itemLaw ?? ''] ?? null]),
        ]),
      ],
      remedies: plan.remedies === true,
      ...(plan.series === undefined ? {} : { series: plan.series }),
    };
  };

const line = (words: Words, loop: string, term: string, text: string): PaperLine => ({
  term: words[`${loop}.line.${term}`] ?? term,
  text,
});

const matter = (words: Words, loop: string, standing: Standing): readonly PaperLine[] => {
  const name = standing.given.item[words[`${loop}.itemName`] ?? 'name'];
  return typeof name === 'string' ? [line(words, loop, 'item', name)] : [];
};

const factLine = (reads: Reads, loop: string, fact: string): readonly PaperLine[] => {
  const value: Json | undefined = reads.standing.facts[fact];
  if (value === undefined || value === null || typeof value === 'object') return [];
  const said = reads.words[`${loop}.value.${fact}.${String(value)}`] ?? reads.unitName(String(value));
  return [line(reads.words, loop, fact, said)];
};

const noticeList = (words: Words, loop: string, standing: Standing) => ({
  heads: ['material', 'defect', 'remedy'].map((head) => words[`${loop}.line.${head}`] ?? head),
  rows: (standing.notice ?? []).map((row) => [
    materialName(words, loop, standing, row.material),
    row.defect ?? '',
    row.remedy ?? '',
  ]),
});

/** The name of a material of the frozen item, in the language of the words. */
const materialName = (words: Words, loop: string, standing: Standing, id: string): string => {
  const materials = standing.given.item['materials'];
  const field = words[`${loop}.itemName`] ?? 'name';
  const found = Array.isArray(materials)
    ? materials.find(
        (material: Json) =>
          typeof material === 'object' && material !== null && 'id' in material && material['id'] === id,
      )
    : undefined;
  const name =
    typeof found === 'object' && found !== null && field in found ? (found as Record<string, Json>)[field] : undefined;
  return typeof name === 'string' ? name : id;
};

/** What an act cites: ids of the register; a unit's own duty ('own:…') is words, not law. */
const cited = (basis: Json | undefined): readonly string[] =>
  Array.isArray(basis) ? basis.filter((entry): entry is string => typeof entry === 'string') : [];
