import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import { forecast } from './forecast.ts';
import { kinds, limits } from './kinds.ts';
import { planOf, stageCodes } from './template.ts';

const stageTwo = { plan: planOf('industrial', '2'), progress: {} };
const stageThree = { plan: planOf('industrial', '3'), progress: {} };
const keysOf = (found: ReturnType<typeof forecast>) =>
  found.expected.filter(({ critical }) => critical).map(({ key }) => key);

test('the forecast follows what needs what, and says what is critical', () => {
  const found = forecast(stateCouncil, [stageTwo, stageThree], '2021-03-01');
  assert.deepEqual(keysOf(found), [
    'scheme-review',
    'scheme-publication',
    'works-planning-permit',
    'drawing-review',
    'fire-design-review',
    'construction-permit',
  ]);
  // 5 + 7 + 10 and 7 + 8 + 3 working days after 1 March, over Qingming and the holiday of May.
  assert.equal(found.end, '2021-04-26');
});

test('each day of delay of what is critical moves the end, and delay of what is not does not', () => {
  const late = (key: string, today: string) =>
    forecast(
      stateCouncil,
      [{ ...stageThree, progress: { [key]: { begunOn: '2021-03-01', dueOn: '2021-03-08' }, 'power-connection': {} } }],
      today,
    ).end;
  assert.ok(late('drawing-review', '2021-03-12') > late('drawing-review', '2021-03-08'));
  const until = (dueOn: string) =>
    forecast(
      stateCouncil,
      [{ ...stageThree, progress: { 'water-connection': { begunOn: '2021-03-01', dueOn } } }],
      '2021-03-01',
    );
  assert.equal(until('2021-03-05').end, until('2021-03-09').end);
  assert.ok(until('2021-05-10').end > until('2021-03-09').end);
  assert.deepEqual(keysOf(until('2021-05-10')), ['water-connection']);
});

test('what is done is not expected any more, and what the plan leaves out is not waited for', () => {
  const progress = { 'drawing-review': { begunOn: '2021-02-01', doneOn: '2021-02-26' } };
  const found = forecast(stateCouncil, [{ ...stageThree, progress }], '2021-03-01');
  assert.equal(
    found.expected.some(({ key }) => key === 'drawing-review'),
    false,
  );
  assert.equal(found.expected.find(({ key }) => key === 'fire-design-review')?.from, '2021-03-01');
  for (const kind of kinds)
    for (const code of stageCodes)
      for (const { needs, key } of planOf(kind, code))
        for (const need of needs)
          assert.ok(
            planOf(kind, code).some((one) => one.key === need),
            `${key} needs ${need}`,
          );
});

test('the counted days of the longest way through the plan of a kind keep its limit', () => {
  for (const kind of kinds) {
    const days = stageCodes.reduce((sum, code) => {
      const plan = planOf(kind, code);
      const long = (key: string): number => {
        const one = plan.find((known) => known.key === key);
        return one === undefined ? 0 : (one.uncounted ? 0 : one.days) + Math.max(0, ...one.needs.map(long));
      };
      return sum + Math.max(...plan.map(({ key }) => long(key)));
    }, 0);
    assert.ok(days <= limits[kind].limit.amount, `${kind}: ${days} of ${limits[kind].limit.amount}`);
  }
});
