import type { Decision, Standing } from '../../kernel/case.ts';
import { decide } from '../../kernel/decide.ts';
import { owed } from '../../kernel/owed.ts';
import type { Reads } from '../../store/act-request.ts';
import { contextOf } from '../act/context.ts';
import type { Door } from '../door.ts';
import type { Running } from '../programmes.ts';
import { askerWordOf } from './known-of.ts';

type Step = { readonly running: Running; readonly decision: Decision };

/**
 * When the late duty of a case is done, or the case has ended, tells the open orders about it in the same transaction, so
 * that none climbs any further. Gives a step for each; an order that is past hearing is let be.
 */
export const tellOrders = async (
  door: Door,
  reads: Reads,
  { loop }: Running,
  before: Standing,
  after: Standing,
  at: string,
): Promise<readonly Step[]> => {
  const ended = after.state === null && Object.hasOwn(loop.acts, 'call-back');
  const done = owed(loop, before)?.missed === true && owed(loop, after)?.missed !== true;
  if (!ended && !done) return [];
  const id = after.given.case;
  const steps: Step[] = [];
  for (const order of await reads.openBeside(id, 'supervision')) {
    const standing = await reads.standing(order);
    const running = standing && door.programmes.version(standing.hash);
    if (!standing || !running) continue;
    const request = {
      act: after.state === null ? 'hear-end' : 'hear-done',
      actor: { kind: 'parent' as const, case: id, child: 'supervision' },
      input: after.state === null ? { askerWord: askerWordOf(loop, after) } : {},
      at,
    };
    const decision = decide(running.loop, standing, request, contextOf(door, running));
    if (decision.refusal === null) steps.push({ running, decision });
  }
  return steps;
};
