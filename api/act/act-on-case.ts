import { decide, expire } from '../../kernel/decide.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { permit } from '../../kernel/permit.ts';
import { isRestoring } from '../../kernel/restore.ts';
import { act } from '../../store/act.ts';
import { newId } from '../../store/new-id.ts';
import { objectionAnswered } from '../policy/objected.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import { atGate } from '../consent/at-gate.ts';
import { messagesOf } from '../consent/messages-of.ts';
import { actorOf, type Visitor } from '../session/visitor.ts';
import { answerOf, type Answer } from './answer.ts';
import { checkInput } from './check-input.ts';
import { contextOf } from './context.ts';
import { family } from './family.ts';
import { maySee } from './may-see.ts';
import { settled } from './settled.ts';

export type Asked = {
  readonly visitor: Visitor;
  readonly id: string;
  readonly act: string;
  readonly input: JsonObject;
  readonly key: string;
  readonly expects: number;
};

/**
 * The one path of every change that a hand makes to a case. Checks what is said against the act's form, lets the
 * kernel decide inside the store's lock, and writes what follows in this case and in others at once. Gives how
 * the case stands, or the refusal; expiries that were due are written either way.
 */
export const actOnCase = async (door: Door, asked: Asked): Promise<Answer> => {
  const directory = await door.directory();
  const actor = actorOf(asked.visitor);
  const result = await act<Answer>(door.store, {
    actor: actorKey(asked.visitor),
    key: asked.key,
    body: JSON.stringify([asked.id, asked.act, asked.input]),
    caseId: asked.id,
    expects: asked.expects,
    mark: door.mark,
    work: async (reads) => {
      const standing = await reads.standing(asked.id);
      const running = standing && door.programmes.version(standing.hash);
      if (!standing || !running || !maySee(asked.visitor, running.loop, standing)) throw new DoorProblem('not-found');
      const { loop } = running;
      const at = door.now();
      const context = contextOf(door, running);
      const restores = isRestoring(asked.act);
      // A name that every object knows is not an act of the loop.
      const name = restores || Object.hasOwn(loop.acts, asked.act) ? asked.act : '';
      // What is not possible now is refused with what is, whatever the form says.
      const now = expire(loop, standing, at, context).standing ?? standing;
      if (restores || !('refusal' in permit(loop, now, name, actor, at, context)))
        await checkInput(door, running, name, asked.input, asked.visitor);
      const opens = (loop.acts[name]?.opensChild ?? loop.acts[name]?.leaves) !== undefined;
      const request = {
        act: name,
        actor,
        input: asked.input,
        at,
        ...(opens ? { childCase: newId('c') } : {}),
        ...(restores ? { history: await reads.history(asked.id) } : {}),
      };
      const decided = decide(loop, standing, request, context);
      const barred = decided.refusal === null ? await atGate(reads, running, now, name, at) : null;
      const decision = barred === null ? decided : { ...expire(loop, standing, at, context), refusal: barred };
      const beside =
        decision.refusal === null ? await objectionAnswered(door, reads, running, decision, asked.input) : [];
      const wide = await family(door, directory, reads, running, decision, at, beside);
      if ('refusal' in wide) return { answer: answerOf(loop.name, asked.id, standing, wide.refusal) };
      const messages = decision.refusal === null ? messagesOf(running, now, name, at) : [];
      return { ...wide, messages, answer: answerOf(loop.name, asked.id, decision.standing, decision.refusal) };
    },
  });
  return settled(result);
};

/** Whose idempotency key it is. */
export const actorKey = (visitor: Visitor): string =>
  visitor.kind === 'party' ? `party:${visitor.party}` : `person:${visitor.person}`;
