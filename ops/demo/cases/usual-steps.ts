import type { Step } from './story.ts';

/** What happens in almost every application, with who and when. */
export const submitted = (
  before: number,
  at: string,
  purpose: string,
  missing: readonly string[] = [],
  projectCode?: string,
): Step => ({
  before,
  at,
  by: 'party',
  input: ({ filesBut }) => ({ files: filesBut(...missing), purpose, ...(projectCode ? { projectCode } : {}) }),
});

export const accepted = (before: number, at: string, by: string): Step => ({
  before,
  at,
  by,
  act: 'accept',
  input: ({ checklist }) => ({ checklist: checklist() }),
});

export const forwarded = (before: number, at: string, by: string): Step => ({
  before,
  at,
  by,
  act: 'forward',
  input: () => ({ proposal: 'grant' }),
});

export const granted = (
  before: number,
  at: string,
  by: string,
  reason: string,
  basis: readonly string[] = ['AL38-1'],
): Step => ({
  before,
  at,
  by,
  act: 'grant',
  input: () => ({ reason, basis }),
});

export const delivered = (before: number, at: string, by: string, act = 'deliver'): Step => ({
  before,
  at,
  by,
  act,
  input: () => ({ delivery: 'electronic' }),
});
