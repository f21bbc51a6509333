import { casesBelow } from '../../../store/cases-below.ts';
import { history } from '../../../store/history.ts';
import { listCases } from '../../../store/list-cases.ts';
import type { Store } from '../../../store/store.ts';

/** What an earlier start has played for one party: cases by 'loop moment', acts by 'act moment'. */
export type Taken = { readonly opened: ReadonlyMap<string, string>; readonly acts: ReadonlySet<string> };

/** Reads from the history what has been played for a party, also in what came of his cases. */
export const alreadyTaken = async (store: Store, party: string): Promise<Taken> => {
  const { rows } = await listCases(store, { party, limit: 100 });
  const opened = new Map<string, string>();
  const acts = new Set<string>();
  for (const { id, loop, openedAt } of rows) {
    opened.set(`${loop} ${openedAt}`, id);
    for (const below of await casesBelow(store, [id]))
      for (const { act, at } of await history(store, below.id)) acts.add(`${act} ${at}`);
  }
  return { opened, acts };
};
