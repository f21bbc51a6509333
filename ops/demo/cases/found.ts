import type { Moment } from '../../../kernel/case.ts';
import { history } from '../../../store/history.ts';
import { listCases } from '../../../store/list-cases.ts';
import type { Store } from '../../../store/store.ts';

/** A story's case, and the steps of it that have been taken, as `stepName` names them. */
export type Found = { readonly id: string; readonly taken: ReadonlySet<string> };

export const stepName = (act: string, at: Moment): string => `${act} ${at}`;

/** The case of a story that an earlier start has opened: the same party, loop and moment. Null where there is none. */
export const foundCase = async (store: Store, party: string, loop: string, openedAt: Moment): Promise<Found | null> => {
  const { rows } = await listCases(store, { party, loop, limit: 500 });
  const id = rows.find((row) => row.openedAt === openedAt)?.id;
  if (id === undefined) return null;
  return { id, taken: new Set((await history(store, id)).map(({ act, at }) => stepName(act, at))) };
};
