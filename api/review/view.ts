import type { Moment } from '../../kernel/case.ts';
import type { UnitView } from '../view.ts';

/** What the holder of a slip may judge; nothing of the matter itself. */
export type SlipRightView = {
  readonly loop: string;
  readonly about: UnitView | null;
  readonly until: Moment;
};
