import { dayOfMoment } from '../../kernel/day.ts';
import { visitPlan } from '../../programmes/contact/visit-plan.ts';
import { entry } from '../../store/entries.ts';
import { changeEntry } from '../act/change-entry.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import type { Visitor } from '../session/visitor.ts';

type Wish = { readonly visitor: Visitor; readonly key: string; readonly click: string; readonly reason: string };

/** An enterprise no longer agrees to be visited: no turn follows, and the open one is called back in the same transaction. */
export const withdrawVisits = async (door: Door, { visitor, key, click, reason }: Wish) => {
  const kept = await entry(door.store, visitPlan.name, key);
  if (kept === null) throw new DoorProblem('not-found');
  const ours =
    visitor.kind === 'party' || visitor.roles.includes('office') || kept.body['contactUnit'] === visitor.unit;
  if (!ours) throw new DoorProblem('forbidden');
  // Whoever says it twice is heard once.
  if (kept.body['agreement'] === 'withdrawn') return { version: kept.version };
  const body = { ...kept.body, agreement: 'withdrawn', withdrawnOn: dayOfMoment(door.now()) };
  return changeEntry(door, { visitor, register: visitPlan, key, body, expects: kept.version, click, reason, to: null });
};
