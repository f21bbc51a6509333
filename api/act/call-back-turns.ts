import type { JsonObject } from '../../kernel/json.ts';
import { decide } from '../../kernel/decide.ts';
import { hasTurns } from '../../kernel/rhythm.ts';
import type { CaseChange, Reads } from '../../store/act-request.ts';
import type { Door } from '../door.ts';
import { contextOf } from './context.ts';
import { family, recallAct } from './family.ts';

/**
 * Where a changed entry has no turns any more, the open ones are called back with the change, by the act by which their
 * loop lets itself be called back. What has ended stays as it ended.
 */
export const callBackTurns = async (
  door: Door,
  reads: Reads,
  changed: { readonly register: string; readonly key: string; readonly body: JsonObject },
): Promise<readonly CaseChange[]> => {
  const { register, key, body } = changed;
  const ended = door.programmes.all
    .flatMap(({ rhythms = [] }) => rhythms)
    .filter((rhythm) => rhythm.register === register && !hasTurns(rhythm, body));
  const changes: CaseChange[] = [];
  for (const rhythm of ended)
    for (const id of await reads.openTurns(rhythm.name, key)) {
      const standing = await reads.standing(id);
      const running = standing && door.programmes.version(standing.hash);
      const act = running ? recallAct(running) : undefined;
      if (!standing || !running || standing.state === null || act === undefined) continue;
      const at = door.now();
      const actor = { kind: 'parent', case: id, child: '' } as const;
      const decision = decide(running.loop, standing, { act, actor, input: {}, at }, contextOf(door, running));
      const wide = await family(door, await door.directory(), reads, running, decision, at);
      if ('cases' in wide) changes.push(...wide.cases);
    }
  return changes;
};
