import type { ChecklistLine } from '../../kernel/case.ts';
import type { Say } from '../fill.ts';
import type { Fault } from './fault.ts';

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** The id of a material's row: the first one is what the field's own label leads to. */
export const rowId = (id: string, material: string, index: number): string => (index === 0 ? id : `${id}-${material}`);

/** What is still to be said in a checklist: a material without an answer, an unmet one without what is wrong or how to put it right. */
export const checklistFaults = (
  say: Say,
  id: string,
  materials: readonly { readonly material: string; readonly name: string }[],
  lines: readonly ChecklistLine[],
): readonly Fault[] =>
  materials.flatMap(({ material, name }, index): readonly Fault[] => {
    const row = rowId(id, material, index);
    const line = lines.find((one) => one.material === material);
    if (line === undefined) return [{ id: row, message: say('ui.checklist.unanswered', { name }) }];
    if (line.answer === 'ok') return [];
    if (blank(line.defect)) return [{ id: `${row}-defect`, message: say('ui.checklist.no-defect', { name }) }];
    return blank(line.remedy) ? [{ id: `${row}-remedy`, message: say('ui.checklist.no-remedy', { name }) }] : [];
  });
