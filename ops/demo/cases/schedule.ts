import type { Calendar } from '../../../kernel/calendar.ts';
import type { Day, Moment } from '../../../kernel/case.ts';
import type { Step, Story } from './story.ts';
import { workdayFrom } from './workday-from.ts';

export type Scheduled = { readonly story: Story; readonly step: Step; readonly index: number; readonly at: Moment };

/** Every step of every story in the order in which it happened, counted back from the day of the first start. */
export const schedule = (stories: readonly Story[], calendar: Calendar, firstDay: Day): readonly Scheduled[] =>
  stories
    .flatMap((story) =>
      story.steps.map((step, index) => ({
        story,
        step,
        index,
        at: `${workdayFrom(calendar, firstDay, -step.before)}T${step.at}:00`,
      })),
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
