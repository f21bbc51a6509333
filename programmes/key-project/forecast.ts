import { workdays } from '../../kernel/amount.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { Day } from '../../kernel/case.ts';
import { dayOfMoment, startOf } from '../../kernel/day.ts';
import { deadline } from '../../kernel/deadline.ts';
import type { Planned } from './template.ts';

/** How far something of the plan is: not begun, begun and expected by a day, or done on a day. */
export type Progress = { readonly begunOn?: Day; readonly dueOn?: Day; readonly doneOn?: Day };

export type Expected = {
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  /** A day lost here is a day lost for all. */
  readonly critical: boolean;
};

export type StagePlan = { readonly plan: readonly Planned[]; readonly progress: Readonly<Record<string, Progress>> };

/**
 * The earliest days for what is left of the stages, one after the other, each item as soon as what it needs is done and as
 * long as its limit. What is begun and late ends today at the earliest, so the forecast moves with every day of delay.
 * Gives the days, the last of them, and what is critical: whatever the last day hangs on.
 */
export const forecast = (
  calendar: Calendar,
  stages: readonly StagePlan[],
  today: Day,
): { readonly expected: readonly Expected[]; readonly end: Day } => {
  const end = (from: Day, days: number): Day =>
    days === 0 ? from : dayOfMoment(deadline(calendar, startOf(from), [workdays(days)], []).due);
  const expected: (Omit<Expected, 'critical'> & { readonly after: readonly string[] })[] = [];
  const ends = new Map<string, Day>();
  let stageEnd = today;
  let before: readonly string[] = [];
  for (const { plan, progress } of stages) {
    const opens = stageEnd;
    for (const one of ordered(plan)) {
      const { begunOn, dueOn, doneOn } = progress[one.key] ?? {};
      const ready = latest([opens, ...one.needs.map((need) => ends.get(need) ?? opens)]);
      const from = begunOn ?? ready;
      const to = doneOn ?? latest([today, dueOn ?? end(from, one.days)]);
      ends.set(one.key, to);
      const needed = one.needs.filter((need) => ends.get(need) === ready);
      if (doneOn === undefined)
        expected.push({
          key: one.key,
          from,
          to,
          after: begunOn !== undefined ? [] : needed.length > 0 ? needed : before,
        });
    }
    const left = plan.filter(({ key }) => progress[key]?.doneOn === undefined);
    stageEnd = latest([opens, ...left.map(({ key }) => ends.get(key) ?? opens)]);
    const last = left.filter(({ key }) => ends.get(key) === stageEnd).map(({ key }) => key);
    if (last.length > 0) before = last;
  }
  const critical = hangsOn(expected, before);
  return {
    expected: expected.map(({ key, from, to }) => ({ key, from, to, critical: critical.has(key) })),
    end: stageEnd,
  };
};

/** What must be done before stands before. */
const ordered = (plan: readonly Planned[]): readonly Planned[] => {
  const done: Planned[] = [];
  let left = plan;
  while (left.length > 0) {
    const keys = new Set(left.map(({ key }) => key));
    const ready = left.filter(({ needs }) => !needs.some((need) => keys.has(need)));
    if (ready.length === 0) throw new Error(`items that need each other: ${[...keys].join()}`);
    done.push(...ready);
    left = left.filter((one) => !ready.includes(one));
  }
  return done;
};

const latest = (days: readonly Day[]): Day => days.toSorted().at(-1) ?? '';

const hangsOn = (
  expected: readonly { readonly key: string; readonly after: readonly string[] }[],
  last: readonly string[],
): ReadonlySet<string> => {
  const found = new Set<string>();
  const next = [...last];
  for (let key = next.pop(); key !== undefined; key = next.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    next.push(...(expected.find((one) => one.key === key)?.after ?? []));
  }
  return found;
};
