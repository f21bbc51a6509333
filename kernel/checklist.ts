import type { ChecklistLine, Refusal, Standing } from './case.ts';
import type { JsonObject } from './json.ts';
import { refuse } from './refuse.ts';

type Kind = 'whole' | 'complete' | 'first-notice' | 'tolerable';

/**
 * One complete notice, item by item; afterwards only its unmet items may be named again (行政许可法
 * art. 32(1)④, 72(4)). Gives what is unmet after this answer, or the refusal that names the materials.
 */
export const checklist = (
  standing: Standing,
  act: string,
  kind: Kind,
  input: JsonObject,
): { readonly unmet: readonly ChecklistLine[] } | { readonly refusal: Refusal } => {
  const lines = linesOf(input);
  if (lines === null) return { refusal: refuse('input-missing', act, { field: 'checklist' }) };
  const asked = standing.notice?.map((line) => line.material) ?? materialsOf(standing.given.item);
  const surplus = lines.filter(
    (line) => !asked.includes(line.material) && !(kind === 'complete' && line.answer === 'ok'),
  );
  if (surplus.length > 0)
    return { refusal: refuse('told-already', act, { materials: surplus.map((line) => line.material) }) };
  const unanswered = asked.filter((material) => lines.filter((line) => line.material === material).length !== 1);
  if (unanswered.length > 0) return { refusal: refuse('checklist-incomplete', act, { materials: unanswered }) };
  const unmet = lines.filter((line) => line.answer !== 'ok');
  if (kind === 'complete')
    return unmet.length === 0
      ? { unmet }
      : { refusal: refuse('still-unmet', act, { materials: unmet.map((line) => line.material) }) };
  if (unmet.length === 0) return { refusal: refuse('nothing-unmet', act) };
  const major = majorOf(standing.given.item);
  const grave = kind === 'tolerable' ? unmet.filter((line) => major.includes(line.material)) : [];
  if (grave.length > 0)
    return { refusal: refuse('major-missing', act, { materials: grave.map((line) => line.material) }) };
  const silent = unmet.filter((line) => blank(line.defect) || blank(line.remedy));
  return silent.length === 0
    ? { unmet }
    : { refusal: refuse('checklist-incomplete', act, { materials: silent.map((line) => line.material) }) };
};

/** The materials a frozen item asks for, by id. */
export const materialsOf = (item: JsonObject): readonly string[] => idsOf(item, () => true);

/** The materials without which nothing can be accepted (主审要件). */
const majorOf = (item: JsonObject): readonly string[] =>
  idsOf(item, (material) => 'major' in material && material.major === true);

const idsOf = (item: JsonObject, wanted: (material: object) => boolean): readonly string[] => {
  const materials = item['materials'];
  if (!Array.isArray(materials)) return [];
  return materials.flatMap((material: unknown) =>
    typeof material === 'object' &&
    material !== null &&
    'id' in material &&
    typeof material.id === 'string' &&
    wanted(material)
      ? [material.id]
      : [],
  );
};

const linesOf = (input: JsonObject): readonly ChecklistLine[] | null => {
  const lines = input['checklist'];
  if (!Array.isArray(lines)) return null;
  return lines.every(isLine) ? (lines as readonly ChecklistLine[]) : null;
};

const isLine = (line: unknown): boolean =>
  typeof line === 'object' &&
  line !== null &&
  'material' in line &&
  typeof line.material === 'string' &&
  'answer' in line &&
  (line.answer === 'ok' || line.answer === 'missing' || line.answer === 'wrong');

const blank = (text: string | undefined): boolean => typeof text !== 'string' || text.trim() === '';
