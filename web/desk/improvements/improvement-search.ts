/** The stages by which improvements are sought; all of them where none is said. */
export const stages = ['open', 'raised', 'planned', 'improved', 'declined', 'withdrawn'] as const;
export type Stage = (typeof stages)[number];
export type ImprovementSearch = { readonly stage?: Stage };

export const readImprovementSearch = (raw: Record<string, unknown>): ImprovementSearch => {
  const stage = stages.find((one) => one === raw['stage']);
  return stage === undefined ? {} : { stage };
};
