import { useQuery } from '@tanstack/react-query';
import { door } from './door.ts';

/** A policy in force, with the clauses that can be asked for. */
export type PolicyLine = {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly documentNumber: string;
  readonly unit: { readonly name: string };
  readonly clauses: readonly {
    readonly key: string;
    readonly name: string;
    readonly nameEn: string;
    readonly mode: string;
    readonly windowTo: string;
  }[];
};

/** The policies in force; none until they have been read. */
export const usePolicies = (): readonly PolicyLine[] =>
  useQuery({ queryKey: ['policies'], queryFn: () => door<readonly PolicyLine[]>('/api/policies') }).data ?? [];
