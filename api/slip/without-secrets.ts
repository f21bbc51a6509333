import type { CaseView } from '../view.ts';

/** A case as somebody may read it who has its slip: where it is and what happened, nothing that was written or handed in. */
export const withoutSecrets = (view: CaseView): CaseView => ({
  ...view,
  party: null,
  contact: null,
  facts: {},
  acts: [],
  undo: null,
  rights: [],
  files: [],
  materials: view.materials.map((material) => ({ ...material, files: [] })),
  timeline: view.timeline.map((event) => ({ ...event, person: null, reason: null, input: {}, papers: [] })),
});
