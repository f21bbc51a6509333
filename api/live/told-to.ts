import type { Change } from '../../store/follow.ts';
import { oversees } from '../act/may-see.ts';
import type { Visitor } from '../session/visitor.ts';

export type Told = {
  readonly case: string;
  readonly seq: number;
  readonly act: string;
  /** Whether it is about one's own unit's work, or oneself. */
  readonly own: boolean;
  /** Whether one did it oneself. */
  readonly mine: boolean;
};

/**
 * What somebody may hear of a change: residents of their own cases, staff of what their unit has to do with, and who
 * looks after the zone of everything. Null where it is none of their business.
 */
export const toldTo = (visitor: Visitor, change: Change): Told | null => {
  const { caseId, seq, act } = change;
  if (visitor.kind === 'party')
    return change.party === visitor.party ? { case: caseId, seq, act, own: true, mine: false } : null;
  if (visitor.unit === change.keptFrom) return null;
  const own = change.units.includes(visitor.unit);
  if (!own && !oversees(visitor)) return null;
  return { case: caseId, seq, act, own, mine: change.person === visitor.person };
};
