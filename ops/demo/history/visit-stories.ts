import type { Calendar } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/case.ts';
import { workdayFrom } from '../cases/workday-from.ts';
import { windows } from '../zone/windows.ts';
import { chanceOf } from './chance.ts';
import { hand } from './hand.ts';
import { minutes } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';
import { until } from './recent-past.ts';
import { reviewCourses } from './review-courses.ts';
import { personName } from './texts/names.ts';
import { phoneOf, type TimedStory } from './timed-story.ts';
import { weighted } from './weighted.ts';

/** Numbers beyond those of the other stories. */
const firstPhone = 800_000;

/** Where a visit ends: at once; and where the words of its review do. */
export const visitCourses = [{ rests: 'visit: served' }, { rests: 'screening: published' }] as const;

/** Good ones, and bad ones that have come to their end. */
const judged = reviewCourses.filter(({ lies }) => lies === undefined);

/**
 * Visits to the windows of the hall in the last weeks, so many at each; two of three are judged, most of them before the
 * visitor has left the hall.
 */
export const visitStories = (calendar: Calendar, seed: string, before: Day, each: number): readonly TimedStory[] =>
  windows.flatMap(({ window, unit }, place) =>
    Array.from({ length: each }, (_, turn): TimedStory => {
      const index = place * each + turn;
      const key = `${seed}-visit-${window}-${turn}`;
      const chance = chanceOf(key);
      const served: Leg = {
        wait: minutes(0, 0),
        by: hand(chance, unit, 'clerk'),
        opens: 'visit',
        input: () => ({ window, matter: chance.pick(['consult', 'submit', 'submit', 'collect', 'pre-check']) }),
      };
      const review = chance.next() < 0.67 ? weighted(chance, judged).of({ unit, window }) : null;
      const legs = [served, ...(review?.legs({ chance, item: null, kind: 'consult' }) ?? [])];
      return {
        key,
        party: { name: personName(chance), phone: phoneOf(firstPhone + index) },
        item: null,
        rests: review?.rests ?? 'visit: served',
        steps: until(calendar, key, workdayFrom(calendar, before, -1 - ((index * 7) % 24)), legs),
      };
    }),
  );
