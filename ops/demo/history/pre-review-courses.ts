import { hand } from './hand.ts';
import { minutes } from './inquiry-legs.ts';
import { accept, cast, submit } from './approval-legs.ts';
import { ended, permit } from './approval-courses.ts';
import { inspected } from './inspected.ts';
import { seenThrough } from './seen-through.ts';
import { zone } from '../zone/index.ts';
import type { Course, Leg, Told } from './leg.ts';

const handIn: Leg = {
  wait: minutes(0, 0),
  by: 'party',
  opens: 'pre-review',
  input: ({ filesBut }) => ({ files: filesBut() }),
};

const people = ({ chance, item }: Told) => {
  const found = zone.items.find(({ key }) => key === item);
  if (!found) throw new Error(`no item ${item}`);
  return { ...cast(chance, found), looks: hand(chance, found.handlingUnit, 'clerk') };
};
type Cast = ReturnType<typeof people>;

const course = (
  rests: string,
  weight: number,
  legs: (all: Cast) => readonly Leg[],
  lies?: readonly [number, number],
  late?: readonly [number, number],
): Course => ({
  rests: `pre-review: ${rests}`,
  weight,
  ...(lies ? { lies } : {}),
  ...(late ? { late } : {}),
  legs: (told) => legs(people(told)),
});

const looks = ({ looks: by }: Cast, act: string, input: Leg['input']): Leg => ({
  wait: minutes(30, 300),
  by,
  act,
  ...(input ? { input } : {}),
});

/** How a look at the papers goes; whoever files without waiting is received the same day. */
export const preReviewCourses: readonly Course[] = [
  course('complete', 30, (all) => [
    handIn,
    looks(all, 'find-complete', ({ checklist }) => ({ checklist: checklist() })),
  ]),
  course('to-fix', 14, (all) => [
    handIn,
    looks(all, 'list-fixes', ({ checklist }) => ({
      reason: '对照办事指南逐项看过，提交前建议改好。',
      basis: ['own:预审服务规程，列入本单位公布的职责清单'],
      checklist: checklist({
        material: all.lacking,
        answer: 'wrong',
        defect: '扫描不清，看不出印章。',
        remedy: '用原件重新扫描。',
      }),
    })),
  ]),
  course('advised', 4, (all) => [
    handIn,
    looks(all, 'advise', () => ({ advice: '材料没有问题，场所需先做现场测量，测量后再提交更省时间。' })),
  ]),
  course('filed', 6, (all) => [
    handIn,
    ...seenThrough(
      all,
      inspected(
        all,
        [{ ...submit(all), wait: minutes(10, 90), anew: true }, accept(all), ...ended(all)],
        'pre-review: filed',
      ),
      'pre-review: filed',
    ),
  ]),
  course('withdrawn', 2, () => [handIn, { wait: minutes(10, 120), by: 'party', act: 'withdraw' }]),
  course('looking', 1, () => [handIn], [0, 0], [2, 3]),
];

/** Items whose papers are looked at; those where filing without waiting goes on to a decision. */
export const preReviewItems = zone.items.filter(permit);
