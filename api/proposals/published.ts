import type { Moment } from '../../kernel/case.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { entryWords, type Register } from '../../kernel/register.ts';
import type { Proposal } from '../../programmes/zone/proposal.ts';
import { proposal as register } from '../../programmes/zone/proposal.ts';
import type { EntryChange } from '../../store/act-request.ts';

type Hand = { readonly unit: string | null; readonly person: string | null };

/** The entry as it will stand: its version counted on, and the day from which it holds. */
export const stamped = ({ schema }: Register, { base, from, body }: Proposal): JsonObject => {
  const fields = Object(schema['properties']) as JsonObject;
  return {
    ...body,
    ...('version' in fields ? { version: base + 1 } : {}),
    ...('inForceFrom' in fields ? { inForceFrom: from } : {}),
  };
};

/** The change of a proposal itself. One that is over is closed, and stays in its history. */
export const proposalChange = (proposal: Proposal, by: Hand, at: Moment, reason?: string): EntryChange => {
  const body = proposal as unknown as JsonObject;
  const over = proposal.state === 'published' || proposal.state === 'dropped';
  return {
    register: register.name,
    key: proposal.id,
    act: over ? 'close' : 'change',
    body,
    words: `${entryWords(register, body)} ${String(proposal.body['name'] ?? '')}`,
    by,
    at,
    ...(reason ? { reason } : {}),
  };
};

/** Publishes a checked proposal: the entry changes and the proposal is over, in one transaction. */
export const published = (about: Register, proposal: Proposal, by: Hand, at: Moment): readonly EntryChange[] => {
  const body = stamped(about, proposal);
  const entry: EntryChange = {
    register: about.name,
    key: proposal.entry,
    act: body['status'] === 'withdrawn' ? 'close' : proposal.base === 0 ? 'add' : 'change',
    body,
    words: entryWords(about, body),
    by,
    at,
    reason: proposal.reason,
  };
  return [entry, proposalChange({ ...proposal, state: 'published' }, by, at)];
};
