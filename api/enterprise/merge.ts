import type { JsonObject } from '../../kernel/json.ts';
import { refuse } from '../../kernel/refuse.ts';
import { enterprise } from '../../programmes/enterprise/enterprise.ts';
import { entryWords } from '../../kernel/register.ts';
import { act } from '../../store/act.ts';
import { actorKey } from '../act/act-on-case.ts';
import { dictionary } from '../dictionary.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import type { Visitor } from '../session/visitor.ts';

export type MergeWish = {
  readonly visitor: Extract<Visitor, { kind: 'person' }>;
  /** The entry that goes. */
  readonly key: string;
  readonly step: 'ask' | 'agree' | 'refuse';
  /** The entry that stays; for asking. */
  readonly into: string;
  readonly reason: string;
  readonly click: string;
  readonly language: 'zh' | 'en';
};

/**
 * Two entries that are one enterprise become one, by two hands: the first asks and says why, another agrees. The entry
 * that goes keeps its history and leads to the other. Refuses the same hand, and an entry that is merged already.
 */
export const mergeEnterprise = async (door: Door, wish: MergeWish): Promise<{ readonly status: string }> => {
  const { visitor, key, step, reason } = wish;
  if (reason === '') throw new DoorProblem('invalid', { fields: [{ field: 'reason', keyword: 'required' }] });
  const result = await act<{ status: string }>(door.store, {
    actor: actorKey(visitor),
    key: wish.click,
    body: JSON.stringify([key, step, wish.into, reason]),
    mark: door.mark,
    work: async (reads) => {
      const before = (await reads.entry(enterprise.name, key))?.body;
      if (!before) throw new DoorProblem('not-found');
      const { merging, ...plain } = before;
      const asked = merging as { into: string; by: string; reason: string } | undefined;
      if (before['status'] === 'merged' || (step !== 'ask' && !asked))
        throw new DoorProblem('invalid', { fields: [{ field: 'into', keyword: 'merge-not-asked' }] });
      const target = (await reads.entry(enterprise.name, step === 'ask' ? wish.into : (asked?.into ?? '')))?.body;
      if (!target || target['status'] === 'merged' || target['creditCode'] === key)
        throw new DoorProblem('invalid', { fields: [{ field: 'into', keyword: 'enterprise-unknown' }] });
      if (step !== 'ask' && asked?.by === visitor.person)
        throw new DoorProblem('refused', {
          refusal: refuse('same-hand', 'merge'),
          sentence: dictionary[wish.language]['proposal.same-hand'] ?? '',
        });
      const into = String(target['creditCode']);
      const body: JsonObject =
        step === 'ask'
          ? { ...plain, merging: { into, by: visitor.person, reason } }
          : step === 'agree'
            ? { ...plain, status: 'merged', mergedInto: into }
            : plain;
      const change = {
        register: enterprise.name,
        key,
        act: 'change' as const,
        body,
        words: entryWords(enterprise, body),
        by: { unit: visitor.unit, person: visitor.person },
        at: door.now(),
        reason,
      };
      return { answer: { status: String(body['status']) }, entries: [change] };
    },
  });
  if (result.kind === 'done') return result.answer;
  throw new DoorProblem(result.kind === 'key-reused' ? 'key-reused' : 'not-found');
};
