import type { JsonObject } from '../../kernel/json.ts';
import type { Proposal } from '../../programmes/zone/proposal.ts';

/** A proposal as the register keeps it. */
export const proposalOf = (body: JsonObject): Proposal => body as unknown as Proposal;

export const proposalId = (register: string, key: string): string => `${register}:${key}`;
