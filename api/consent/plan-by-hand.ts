import type { JsonObject } from '../../kernel/json.ts';
import { act } from '../../store/act.ts';
import { actorKey } from '../act/act-on-case.ts';
import { answerOf, type Answer } from '../act/answer.ts';
import { family } from '../act/family.ts';
import { maySee } from '../act/may-see.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import type { Visitor } from '../session/visitor.ts';
import { planContact } from './plan-contact.ts';

export type Wish = { readonly purpose: string; readonly channel: string; readonly dueOn: string };
type Staff = Extract<Visitor, { readonly kind: 'person' }>;

/**
 * The contact of a unit plans to call, write to or visit somebody whom the unit has served. Gives how the consent's case stands, or
 * the refusal; a case that one may not see is not there.
 */
export const planByHand = async (door: Door, visitor: Staff, id: string, wish: Wish, key: string) => {
  const directory = await door.directory();
  return act<Answer>(door.store, {
    actor: actorKey(visitor),
    key,
    body: JSON.stringify([id, 'plan-contact', wish as JsonObject]),
    mark: door.mark,
    work: async (reads) => {
      const standing = await reads.standing(id);
      const running = standing && door.programmes.version(standing.hash);
      if (!standing || !running || !maySee(visitor, running.loop, standing)) throw new DoorProblem('not-found');
      const at = door.now();
      if (wish.dueOn < at.slice(0, 10))
        throw new DoorProblem('invalid', { fields: [{ field: 'dueOn', keyword: 'past' }] });
      const planned = { ...wish, unit: visitor.unit, plannedBy: visitor.person };
      const step = await planContact(door, reads, { running, standing }, planned, at);
      if (step === null) return { answer: answerOf('contact', id, null, noConsent) };
      const wide = await family(door, directory, reads, step.running, step.decision, at);
      const { decision } = step;
      const contact = decision.standing?.given.case ?? id;
      if ('refusal' in wide) return { answer: answerOf('contact', contact, null, wide.refusal) };
      return { ...wide, answer: answerOf('contact', contact, decision.standing, decision.refusal && noConsent) };
    },
  });
};

const noConsent = { kind: 'no-consent', promise: 'protected', act: 'plan', about: {}, possible: [] } as const;
