import type { ItemView } from '../data/item-view.ts';
import type { Draft } from '../data/draft.ts';

/** One page of an application; a material's page is named by its id. */
export type ApplyStep =
  | { readonly step: 'who' | 'about' | 'check' }
  | { readonly step: 'material'; readonly material: string };

export type StepState = 'open' | 'begun' | 'done' | 'not-needed' | 'later';

type Material = ItemView['materials'][number];

/** The pages in their order; the last is where the answers are checked. */
export const applySteps = (materials: readonly Pick<Material, 'id'>[]): readonly ApplyStep[] => [
  { step: 'who' },
  { step: 'about' },
  ...materials.map(({ id }): ApplyStep => ({ step: 'material', material: id })),
  { step: 'check' },
];

const nameOf = (step: ApplyStep): string => (step.step === 'material' ? step.material : step.step);

/** The page after this one. */
export const stepAfter = (materials: readonly Pick<Material, 'id'>[], step: ApplyStep): ApplyStep => {
  const steps = applySteps(materials);
  return steps[steps.findIndex((one) => nameOf(one) === nameOf(step)) + 1] ?? { step: 'check' };
};

/** How far a material is: there, not asked of the applicant, allowed later, or still open. */
export const materialState = (material: Pick<Material, 'id' | 'necessity' | 'source'>, draft: Draft): StepState => {
  if ((draft.files[material.id] ?? []).length > 0) return 'done';
  if (material.source === '20' || material.necessity === '2') return 'not-needed';
  return material.necessity === '3' ? 'later' : 'open';
};

/** How far the two written pages are. */
export const writtenState = (step: 'who' | 'about', draft: Draft, named: boolean): StepState => {
  if (step === 'who') return named || (draft.name ?? '') !== '' ? 'done' : 'open';
  if (draft.done?.includes('about')) return 'done';
  return Object.keys(draft.about).length > 0 ? 'begun' : 'open';
};
