import type { Moment } from '../../../kernel/case.ts';
import type { Step } from '../../../kernel/explain.ts';

/** Days in a row of one kind, before or after the present day. */
export type Run = { readonly kind: 'counted' | 'off' | 'paused'; readonly past: boolean; readonly days: number };

/** A clock as a row of runs, for a bar: what was counted, what does not count, what was paused, and what is left. */
export const clockRuns = (steps: readonly Step[], today: Moment): readonly Run[] => {
  const present = today.slice(0, 10);
  return steps
    .filter(({ why }) => why !== 'start')
    .reduce<readonly Run[]>((runs, step) => {
      const kind = step.counted ? 'counted' : step.why === 'paused' ? 'paused' : 'off';
      const past = step.day <= present;
      const last = runs.at(-1);
      return last && last.kind === kind && last.past === past
        ? [...runs.slice(0, -1), { ...last, days: last.days + 1 }]
        : [...runs, { kind, past, days: 1 }];
    }, []);
};
