import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ClauseMatch } from '../../../api/policy/matches-of.ts';
import type { CaseLine } from '../../../api/view.ts';
import type { Enterprise } from '../../../programmes/enterprise/enterprise.ts';
import { door } from '../data/door.ts';

export type Told = {
  readonly id: string;
  readonly clause: string;
  readonly outcome: 'told' | 'not-told';
  readonly reply?: string;
  readonly version: number;
};
export type Fitting = {
  readonly key: string;
  readonly name: string;
  readonly matches: readonly ClauseMatch[];
  readonly told: readonly Told[];
};
export type EnterpriseView = {
  readonly key: string;
  readonly version: number;
  readonly body: Enterprise;
  readonly askedBy: { readonly name: string } | null;
  readonly merged: readonly { readonly key: string; readonly name: string; readonly changes: number }[];
  readonly cases: readonly CaseLine[];
  readonly matches: readonly ClauseMatch[];
  readonly told: readonly Told[];
};

export const enterprisePath = (key: string, purpose = ''): string =>
  `/api/enterprises/${encodeURIComponent(key)}${purpose === '' ? '' : `?${new URLSearchParams({ purpose }).toString()}`}`;

/** Notes whether an enterprise was told of a clause: each note is a change of its own, with who and when. */
export const useTold = (enterprise: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      clause,
      outcome,
      reply,
      version,
    }: Pick<Told, 'clause' | 'outcome' | 'version'> & { readonly reply?: string }) => {
      const id = `${enterprise}:${clause}`;
      return door(`/api/registers/policy-told/${encodeURIComponent(id)}`, {
        method: 'PUT',
        version,
        body: { id, enterprise, clause, outcome, ...(reply === undefined ? {} : { reply }) },
      });
    },
    onSuccess: async () => {
      for (const key of ['enterprise', 'fitting']) await client.invalidateQueries({ queryKey: [key] });
    },
  });
};
