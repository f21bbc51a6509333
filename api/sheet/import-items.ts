import { serviceItem } from '../../programmes/zone/service-item.ts';
import { act } from '../../store/act.ts';
import type { EntryChange } from '../../store/act-request.ts';
import { newId } from '../../store/new-id.ts';
import { actorKey } from '../act/act-on-case.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import { proposalId } from '../proposals/proposal-of.ts';
import { proposalChange } from '../proposals/published.ts';
import type { Visitor } from '../session/visitor.ts';
import type { ImportPlan } from './plan-import.ts';

export type ImportWish = {
  readonly visitor: Extract<Visitor, { kind: 'person' }>;
  readonly plan: ImportPlan;
  readonly from: string;
  readonly reason: string;
  readonly click: string;
};

/**
 * Proposes everything that a sheet changes, in one transaction: all of it or nothing. Somebody else then checks the
 * sheet as one. Refuses a register that has moved on since it was looked at.
 */
export const importItems = async (door: Door, { visitor, plan, from, reason, click }: ImportWish) => {
  const by = { unit: visitor.unit, person: visitor.person };
  const result = await act<{ batch: string; count: number }>(door.store, {
    actor: actorKey(visitor),
    key: click,
    body: JSON.stringify([plan.digest, from, reason]),
    mark: door.mark,
    work: async (reads) => {
      const batch = newId('b');
      const keys = plan.changes.map(({ key }) => key);
      const [items, away] = [
        await reads.entries(serviceItem.name, keys),
        await reads.entries(
          'proposal',
          keys.map((key) => proposalId(serviceItem.name, key)),
        ),
      ];
      const changes = plan.changes.map(({ key, base, body }): EntryChange => {
        const id = proposalId(serviceItem.name, key);
        const before = away.get(id);
        if ((items.get(key)?.version ?? 0) !== base) throw new DoorProblem('moved-on', { more: { key } });
        const state = before?.body['state'];
        if (before && state !== 'published' && state !== 'dropped')
          throw new DoorProblem('moved-on', { more: { key } });
        const change = proposalChange(
          {
            id,
            register: serviceItem.name,
            entry: key,
            base,
            from,
            state: 'proposed',
            by: visitor.person,
            unit: visitor.unit,
            checkedBy: null,
            reason,
            note: null,
            batch,
            body,
          },
          by,
          door.now(),
        );
        return before ? change : { ...change, act: 'add' };
      });
      return { answer: { batch, count: changes.length }, entries: changes };
    },
  });
  if (result.kind === 'done') return result.answer;
  throw new DoorProblem(result.kind === 'key-reused' ? 'key-reused' : 'not-found');
};
