import type { ApprovalCourse } from './approval-courses.ts';
import { course, needsPaper, permit } from './approval-courses.ts';
import { accept, correct, deliver, notify, submit } from './approval-legs.ts';
import type { Cast } from './approval-legs.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';

type Item = Cast['item'];
type Legs = (people: Cast) => readonly Leg[];

const own = { basis: ['own:办理规程，列入本单位公布的职责清单'] };
const act = (
  by: string,
  name: string,
  input: NonNullable<Leg['input']>,
  days: readonly [number, number] = [0, 1],
): Leg => ({
  wait: workdays(...days),
  by,
  act: name,
  input,
});

/** A matter of another loop is opened as its item says, or, for what follows a permit, as the course says. */
const opened =
  (loop: string): ((people: Cast) => Cast) =>
  (people) => ({ ...people, later: loop === 'renewal' || loop === 'change' ? loop : null });

const corrected: Legs = (people) => [submit(people, [people.lacking]), notify(people), correct(people)];
const received: Legs = (people) => [submit(people)];

const reception = (loop: string, fits: (item: Item) => boolean): readonly ApprovalCourse[] => {
  const as = opened(loop);
  const one = (place: string, legs: Legs, lies?: readonly [number, number]): ApprovalCourse =>
    course(`${loop}: ${place}`, 1, fits, (people) => legs(as(people)), lies);
  return [
    one('received', received, [0, 1]),
    one('correcting', (people) => [submit(people, [people.lacking]), notify(people)], [0, 12]),
    one('corrected', corrected, [0, 0]),
    one('not-required', (people) => [
      submit(people),
      act(people.reviewer, 'refuse-not-required', () => ({ reason: '该情形不需要办理。', ...own })),
    ]),
    one('not-accepted', (people) => [
      submit(people),
      act(people.reviewer, 'refuse-jurisdiction', () => ({
        reason: '不属于本单位职责。',
        ...own,
        competentUnit: '市级主管部门政务服务窗口',
      })),
    ]),
    one('lapsed', (people) => [
      submit(people, [people.lacking]),
      notify(people),
      { wait: workdays(24, 25), by: 'clock' },
    ]),
    one('withdrawn', (people) => [submit(people), { wait: minutes(20, 200), by: 'party', act: 'withdraw' }]),
    one('terminated', (people) => [
      submit(people),
      act(loop === 'filing' ? people.reviewer : people.approver, 'terminate', () => ({
        reason: '申请人主体资格已注销。',
        ...own,
      })),
    ]),
  ];
};

const decided = (loop: string, fits: (item: Item) => boolean): readonly ApprovalCourse[] => {
  const as = opened(loop);
  const say = (people: Cast, name: string): Leg =>
    act(loop === 'public-service' ? people.reviewer : people.approver, name, () => ({
      reason: name === 'agree' ? '材料齐全，符合条件。' : '不符合规定的条件。',
      ...own,
    }));
  const reviewing: Legs = (people) => [submit(people), accept(people)];
  const one = (place: string, legs: Legs, lies?: readonly [number, number]): ApprovalCourse =>
    course(`${loop}: ${place}`, place === 'done' ? 2 : 1, fits, (people) => legs(as(people)), lies);
  return [
    ...reception(loop, fits),
    one('reviewing', reviewing, [0, 3]),
    one('agreed', (people) => [...reviewing(people), say(people, 'agree')], [0, 8]),
    one('refused', (people) => [...reviewing(people), say(people, 'refuse')], [0, 8]),
    one('done', (people) => [...reviewing(people), say(people, 'agree'), deliver(people)]),
    one('not-done', (people) => [
      ...reviewing(people),
      say(people, 'refuse'),
      deliver(people, undefined, 'deliver-refusal'),
    ]),
  ];
};

const regime =
  (name: string) =>
  (item: Item): boolean =>
    item.regime === name;
const later = (item: Item): boolean => permit(item) && needsPaper(item);

/** Filings, confirmations, services, and what whoever holds a permit asks for later. */
export const matterCourses: readonly ApprovalCourse[] = [
  ...reception('filing', regime('filing')),
  course('filing: filed', 4, regime('filing'), (people) => [
    submit(people),
    act(people.reviewer, 'file', ({ checklist }) => ({ checklist: checklist() }), [0, 0]),
  ]),
  ...decided('confirmation', regime('confirmation')),
  ...decided('public-service', regime('service')),
  ...decided('change', later),
  ...decided('renewal', later),
  course('renewal: deemed-renewed', 1, later, (people) => [
    submit(opened('renewal')(people)),
    accept(people),
    { wait: workdays(40, 40), by: 'clock' },
  ]),
];
