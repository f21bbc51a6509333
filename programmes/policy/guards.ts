import type { Guard } from '../../kernel/context.ts';

const mode =
  (...modes: readonly string[]): Guard =>
  ({ item }) =>
    modes.includes(String(item['mode']));

export const guards: Readonly<Record<string, Readonly<Record<string, Guard>>>> = {
  redemption: { 'by-application': mode('apply', 'instant') },
  enjoyment: { automatic: mode('auto') },
  recovery: {},
  'policy-budget': {},
  'publicity-objection': {},
};
