import type { Day } from '../../kernel/case.ts';
import type { CaseLine, PersonView, UnitView } from '../view.ts';

/** A suggestion and what becomes of it: who answers for it, what will change, by which day. */
export type ImprovementLine = CaseLine & {
  readonly owner: { readonly unit: UnitView; readonly person: PersonView | null } | null;
  readonly change: string | null;
  readonly dueOn: Day | null;
  readonly changed: string | null;
};
