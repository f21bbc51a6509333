import type { ChecklistLine } from '../../../kernel/case.ts';
import type { JsonObject } from '../../../kernel/json.ts';

/** What a step of a story can ask for while it is played. */
export type Scene = {
  /** Files for every necessary material of the item, except these. */
  readonly filesBut: (...missing: readonly string[]) => JsonObject;
  /** Files for these materials only. */
  readonly filesFor: (...materials: readonly string[]) => JsonObject;
  /** The whole list answered: these lines, and everything else in order. */
  readonly checklist: (...unmet: readonly ChecklistLine[]) => readonly ChecklistLine[];
  /** The civil day so many working days from the day of the first start; negative for before. */
  readonly day: (workdays: number) => string;
};

export type Step = {
  /** Working days before the day of the first start. */
  readonly before: number;
  /** The time of day, HH:MM. */
  readonly at: string;
  /** An account of the staff, or 'party': the one whom the case serves. */
  readonly by: string;
  /** The act; the first step of a story opens the case and has none. */
  readonly act?: string;
  readonly input: (scene: Scene) => JsonObject;
};

/** One case from its opening to where the demonstration finds it. */
export type Story = {
  readonly key: string;
  readonly party: string;
  readonly loop: string;
  readonly item?: string;
  /** The story whose ending left the right that this one uses. */
  readonly rightOf?: string;
  readonly steps: readonly [Step, ...Step[]];
};
