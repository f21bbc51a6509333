import type { JsonObject } from '../../../kernel/json.ts';

export type ProposalAct = 'propose' | 'check' | 'send-back' | 'drop';

/** A line of the list of proposals, as the door gives it. */
export type ProposalLine = {
  readonly id: string;
  readonly version: number;
  readonly register: string;
  readonly entry: string;
  readonly name: string;
  readonly base: number;
  readonly from: string;
  readonly state: 'draft' | 'proposed' | 'checked';
  readonly by: { readonly name: string } | null;
  readonly unit: { readonly name: string };
  readonly checkedBy: { readonly name: string } | null;
  readonly reason: string;
  readonly note: string | null;
  readonly batch: string | null;
  readonly may: readonly ProposalAct[];
};

export type ProposalFault = { readonly field: string; readonly message: string };

export type ProposalView = ProposalLine & {
  readonly body: JsonObject;
  readonly before: JsonObject | null;
  readonly differs: readonly string[];
  readonly faults: readonly ProposalFault[];
};

export type ProposalPage = {
  readonly lines: readonly ProposalLine[];
  readonly next: string | null;
  readonly mayPropose: boolean;
};

export const proposalPath = (register: string, key?: string): string =>
  `/api/proposals/${encodeURIComponent(register)}${key === undefined ? '' : `/${encodeURIComponent(key)}`}`;
