import type { JsonObject } from '../../kernel/json.ts';
import type { Register } from '../../kernel/register.ts';
import type { Proposal } from '../../programmes/zone/proposal.ts';
import { act } from '../../store/act.ts';
import { actorKey } from '../act/act-on-case.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import type { Visitor } from '../session/visitor.ts';
import { mayPropose } from './may-propose.ts';
import { proposalId, proposalOf } from './proposal-of.ts';
import { proposalChange } from './published.ts';
import { unchecked } from './unchecked.ts';

export type DraftWish = {
  readonly visitor: Extract<Visitor, { kind: 'person' }>;
  readonly register: Register;
  readonly key: string;
  readonly body: JsonObject;
  readonly from: string;
  readonly reason: string;
  /** The version of the proposal that was seen; 0 for one that is new. */
  readonly expects: number;
  readonly click: string;
};

/**
 * Writes a draft of a change, whole or not: what is wrong with it is told, and hinders nothing before it is proposed.
 * Refuses an entry that is another unit's, and a draft that somebody else has written on since.
 */
export const saveDraft = async (door: Door, wish: DraftWish): Promise<{ readonly version: number }> => {
  const { visitor, register, key } = wish;
  const id = proposalId(register.name, key);
  if (!/^[a-z0-9-]+$/.test(key) || wish.body[register.key] !== key)
    throw new DoorProblem('invalid', { fields: [{ field: register.key, keyword: 'pattern' }] });
  const directory = await door.directory();
  const known = 'unchecked' in Object(register.schema['properties']);
  const result = await act<{ version: number }>(door.store, {
    actor: actorKey(visitor),
    key: wish.click,
    body: JSON.stringify([id, wish.body, wish.from, wish.reason]),
    mark: door.mark,
    work: async (reads) => {
      const [entry, kept] = [await reads.entry(register.name, key), await reads.entry('proposal', id)];
      if ((kept?.version ?? 0) !== wish.expects)
        throw new DoorProblem('moved-on', { more: { version: kept?.version ?? 0 } });
      const before = kept ? proposalOf(kept.body) : null;
      if (!mayPropose(visitor, register, wish.body, entry?.body ?? null)) throw new DoorProblem('forbidden');
      if (before?.state === 'proposed' || before?.state === 'checked')
        throw new DoorProblem('proposal-away', { values: { state: before.state } });
      const proposal: Proposal = {
        id,
        register: register.name,
        entry: key,
        base: entry?.version ?? 0,
        from: wish.from,
        state: 'draft',
        by: visitor.person,
        unit: visitor.unit,
        checkedBy: null,
        reason: wish.reason,
        note: before?.state === 'draft' ? before.note : null,
        batch: null,
        body: known ? { ...wish.body, unchecked: unchecked(directory, wish.body, entry?.body) } : wish.body,
      };
      const by = { unit: visitor.unit, person: visitor.person };
      const change = proposalChange(proposal, by, door.now());
      return { answer: { version: wish.expects + 1 }, entries: [kept ? change : { ...change, act: 'add' }] };
    },
  });
  if (result.kind === 'done') return result.answer;
  throw new DoorProblem(result.kind === 'key-reused' ? 'key-reused' : 'not-found');
};
