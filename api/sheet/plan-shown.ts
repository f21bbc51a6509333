import type { Language } from '../../kernel/programme.ts';
import { dictionary } from '../dictionary.ts';
import { faultWords } from '../problem.ts';
import type { ImportPlan } from './plan-import.ts';

/** The plan of an import in words: what it would change and every fault with its cell, as many as anybody reads. */
export const planShown = ({ changes, unchanged, faults, digest }: ImportPlan, language: Language) => ({
  digest,
  unchanged,
  added: changes.filter(({ base }) => base === 0).length,
  changed: changes.filter(({ base }) => base > 0).length,
  changes: changes
    .slice(0, 200)
    .map(({ key, name, base, differs }) => ({ key, name, base, differs: base === 0 ? [] : differs })),
  faultCount: faults.length,
  faults: faults.slice(0, 500).map(({ sheet, row, column, rule, ...more }) => ({
    sheet,
    row,
    column,
    message: faultWords(dictionary[language], { field: column, keyword: rule, ...more }),
  })),
});
