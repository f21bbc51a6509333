import assert from 'node:assert/strict';
import test from 'node:test';
import chineseDays from 'chinese-days';
import type { Day } from '../case.ts';
import { addDays, dayNumber, dayOf, weekday } from '../day.ts';
import { isWorkday, why } from '../workday.ts';
import { notices } from './notices.ts';
import { stateCouncil } from './state-council.ts';

const everyDay: readonly Day[] = Array.from(
  { length: dayNumber('2026-12-31') - dayNumber('2020-01-01') + 1 },
  (_, index) => addDays('2020-01-01', index),
);

test('every day of 2020 to 2026 is worked or off as an independent table has it', () => {
  assert.equal(everyDay.length, 2557);
  assert.deepEqual(
    everyDay.filter((day) => isWorkday(stateCouncil, day) !== chineseDays.isWorkday(day)),
    [],
  );
});

test('every day off and every worked weekend has the holiday that an independent table gives it', () => {
  for (const day of [...Object.keys(stateCouncil.off), ...Object.keys(stateCouncil.work)]) {
    const theirs = chineseDays.getDayDetail(day).name.split(',')[1];
    // A weekend inside a holiday has a name here only.
    if (theirs === undefined) assert.ok([0, 6].includes(weekday(day)), day);
    else assert.ok(why(stateCouncil, day).name?.includes(theirs), `${day} ${theirs}`);
  }
});

test('the years have as many working days as the notices leave', () => {
  const counts: Record<string, number> = {};
  for (const day of everyDay)
    if (isWorkday(stateCouncil, day)) counts[day.slice(0, 4)] = (counts[day.slice(0, 4)] ?? 0) + 1;
  assert.deepEqual(counts, { 2020: 249, 2021: 250, 2022: 249, 2023: 249, 2024: 251, 2025: 248, 2026: 248 });
});

test('every worked day is a weekend, and no day is both off and worked', () => {
  for (const day of Object.keys(stateCouncil.work)) {
    assert.ok([0, 6].includes(weekday(day)), day);
    assert.equal(stateCouncil.off[day], undefined, day);
  }
});

test('every year has its notice by title, and its holidays lie in it or at the end of the year before', () => {
  assert.deepEqual(stateCouncil.years, [2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  for (const { year, titles, off, work } of notices) {
    assert.equal(titles[0], `国务院办公厅关于${year}年部分节假日安排的通知`);
    const days = [...off.flatMap(([, from, to]) => [from, to]), ...work.map(([day]) => day)];
    for (const day of days) assert.ok(day >= `${year - 1}-12-25` && day <= `${year}-12-31`, day);
  }
});

test('the year after the last notice knows weekdays only', () => {
  assert.deepEqual(why(stateCouncil, '2027-01-01'), { why: 'workday' });
  assert.deepEqual(why(stateCouncil, dayOf(dayNumber('2027-01-02'))), { why: 'weekend' });
});
