import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CaseView } from '../../../api/view.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf, type DoorProblem } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { casePath, caseQuery } from '../data/case.ts';
import { door } from '../data/door.ts';
import { lostSession } from '../data/lost-session.ts';

export type Outcome = 'waiting' | 'done' | DoorProblem;

/**
 * Does one act on several cases, one after the other, each on the version that was read and with a key of its own: one
 * that is refused stops none of the others, and what is sent again after a broken line is not done twice.
 */
export const useBatch = (act: string) => {
  const client = useQueryClient();
  const keys = useRef(new Map<string, string>());
  const [outcomes, tell] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const keyOf = (id: string): string => {
    const key = keys.current.get(id) ?? newIntention();
    keys.current.set(id, key);
    return key;
  };
  const one = async ({ id, version }: CaseView, input: JsonObject): Promise<Outcome> => {
    try {
      const body = { act, input };
      const answer = await door<CaseView>(`${casePath(id)}/acts`, { body, version, intention: keyOf(id) });
      client.setQueryData(caseQuery(id).queryKey, answer);
      return 'done';
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (problem?.status === 401) lostSession.set(true);
      if (problem?.status !== 0) keys.current.delete(id);
      return problem ?? 'waiting';
    }
  };
  const run = async (views: readonly CaseView[], input: JsonObject): Promise<void> => {
    const all = new Map<string, Outcome>(outcomes);
    for (const view of views) all.set(view.id, 'waiting');
    tell(new Map(all));
    for (const view of views) {
      all.set(view.id, await one(view, input));
      tell(new Map(all));
    }
    for (const key of ['zone', 'duties', 'cases', 'paper']) void client.invalidateQueries({ queryKey: [key] });
  };
  return { outcomes, run };
};
