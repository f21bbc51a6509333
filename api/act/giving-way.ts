import type { Decision, Given } from '../../kernel/case.ts';
import { decide } from '../../kernel/decide.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Reads } from '../../store/act-request.ts';
import type { OpenCase } from '../../store/open-cases-of.ts';
import type { Door } from '../door.ts';
import type { Running } from '../programmes.ts';
import { contextOf } from './context.ts';

/** What is known of whom a new case serves: the open cases by loop, and those about the same item. */
export const subjectOf = (open: readonly OpenCase[], item: JsonObject): NonNullable<Given['subject']> => ({
  open: byLoop(open),
  about: byLoop(open.filter((one) => one.item !== null && one.item === item['key'])),
});

const byLoop = (cases: readonly OpenCase[]): Readonly<Record<string, number>> => {
  const counted: Record<string, number> = {};
  for (const { loop } of cases) counted[loop] = (counted[loop] ?? 0) + 1;
  return counted;
};

type Opening = { readonly loop: string; readonly id: string; readonly item: JsonObject; readonly at: string };

/**
 * What the same party had begun beforehand about the same item ends with the new case, in the same transaction: a
 * pre-review never stands between a person and the receipt of what he files.
 */
export const givingWay = async (
  door: Door,
  reads: Reads,
  open: readonly OpenCase[],
  { loop, id, item, at }: Opening,
): Promise<readonly { readonly running: Running; readonly decision: Decision }[]> => {
  const ended: { readonly running: Running; readonly decision: Decision }[] = [];
  for (const before of open) {
    if (before.item === null || before.item !== item['key']) continue;
    const standing = await reads.standing(before.id);
    const running = standing && door.programmes.version(standing.hash);
    const way = running?.loop.givesWay;
    if (!standing || !running || standing.state === null || way?.to.includes(loop) !== true) continue;
    const actor = { kind: 'parent', case: id, child: '' } as const;
    const decision = decide(running.loop, standing, { act: way.by, actor, input: {}, at }, contextOf(door, running));
    ended.push({ running, decision });
  }
  return ended;
};
