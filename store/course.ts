import type { Loop } from '../kernel/loop.ts';
import type { Standing } from '../kernel/case.ts';
import type { RightRecord } from './derive/right-records.ts';
import type { Store } from './store.ts';

/** What a course has brought about so far: nothing of it is written yet. */
export type Stage = {
  /** Takes every act of the course at once, and lets it see what went before. */
  readonly store: Store;
  /** The cases that were opened or moved, with those of other courses of the same transaction. */
  readonly cases: () => readonly { readonly loop: Loop; readonly standing: Standing }[];
  readonly rights: () => readonly RightRecord[];
};

/**
 * Many acts that follow each other and concern nobody else: they are decided one by one, as every act is, and written
 * together, or not at all. For what a demonstration has to tell of the past.
 */
export type Course = {
  /** Noted in the same transaction, so that it is never played twice. */
  readonly story: string;
  /** Whose open cases are read, and which entries, as [register, key]. */
  readonly parties: readonly string[];
  readonly entries: readonly (readonly [string, string])[];
  readonly play: (stage: Stage) => Promise<void>;
};
