import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { tidyInput } from '../../../ui/schema-form/tidy-input.ts';
import { door } from '../data/door.ts';
import { lostSession } from '../data/lost-session.ts';
import { sessionQuery, useSession } from '../data/session.ts';
import { draftsQuery } from './drafts-query.ts';
import { keepTyping, type Keeper, type Keeping } from './keep-typing.ts';
import { keepers } from './keepers.ts';

export type KeptDraft = {
  /** What was typed before; null while it is being read. */
  readonly start: JsonObject | null;
  readonly keeping: Keeping;
  readonly type: (typed: JsonObject) => void;
  readonly flush: () => Promise<void>;
  /** It was done: the door has forgotten it already. */
  readonly done: () => void;
  /** It is not wanted any more. */
  readonly discard: () => Promise<void>;
};

const sending = (path: string) => async (typed: JsonObject, leaving: boolean) => {
  if (Object.keys(tidyInput(typed)).length === 0) {
    await door<null>(path, { method: 'DELETE', keepalive: leaving });
    return null;
  }
  return (await door<{ readonly keptAt: string }>(path, { method: 'PUT', body: { typed }, keepalive: leaving })).keptAt;
};

const failed = (thrown: unknown): 'again' | 'too-long' => {
  const status = problemOf(thrown)?.status;
  if (status === 401) lostSession.set(true);
  return status === 400 || status === 413 ? 'too-long' : 'again';
};

/** What is typed into a form, kept on the server for whoever types it, never on the device. */
export const useDraft = (about: string, act: string): KeptDraft => {
  const client = useQueryClient();
  const person = useSession()?.id ?? '';
  const { queryKey, ...rest } = draftsQuery(person, about);
  const { data, isPending } = useQuery({ queryKey, ...rest });
  const [own, say] = useState<Keeping | null>(null);
  const path = `/api/drafts/${encodeURIComponent(about)}/${encodeURIComponent(act)}`;
  const keeper = useMemo<Keeper>(() => {
    const send = sending(path);
    // Another one may have signed in over an expired session: the words of the first are not put down as his.
    const mine = (): boolean => client.getQueryData(sessionQuery.queryKey)?.id === person;
    return keepTyping(async (typed, leaving) => (mine() ? send(typed, leaving) : null), say, failed);
  }, [path, client, person]);
  useEffect(() => {
    const leave = keepers.add(keeper);
    return () => {
      leave();
      void keeper.flush().then(() => client.invalidateQueries({ queryKey: ['drafts', person], exact: true }));
    };
  }, [keeper, client, person]);
  const before = data?.find((one) => one.act === act);
  const forget = (): void => {
    void keeper.drop();
    client.setQueryData(queryKey, (all) => all?.filter((one) => one.act !== act));
    say({ kind: 'nothing' });
    void client.invalidateQueries({ queryKey: ['drafts', person], exact: true });
  };
  return {
    start: isPending ? null : (before?.typed ?? {}),
    keeping: own ?? (before ? { kind: 'kept', at: before.keptAt } : { kind: 'nothing' }),
    type: (typed) => {
      const line = { about, act, typed, keptAt: new Date().toISOString() };
      client.setQueryData(queryKey, (all) => [...(all ?? []).filter((one) => one.act !== act), line]);
      keeper.type(typed);
    },
    flush: () => keeper.flush(),
    done: forget,
    discard: async () => {
      await keeper.drop();
      forget();
      await door<null>(path, { method: 'DELETE' }).catch(() => null);
    },
  };
};
