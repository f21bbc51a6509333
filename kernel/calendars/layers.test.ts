import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Calendar } from '../calendar.ts';
import { addDays, dayNumber, dayOf } from '../day.ts';
import { deadline } from '../deadline.ts';
import { isWorkday, why } from '../workday.ts';
import type { CalendarLayer, LocalOverride, YearNotice } from './calendar-layer.ts';
import { changedDays } from './changed-days.ts';
import { noticeFaults } from './notice-faults.ts';
import { notices } from './notices.ts';
import { overrideFaults } from './override-faults.ts';
import { readNotice } from './read-notice.ts';
import { stateCouncil } from './state-council.ts';
import { withLayers } from './with-layers.ts';

/** The calendar as it stood before the notice of one year. */
const before = (year: number): Calendar => {
  const kept = <Value>(days: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(days).filter(([day]) => day < `${year - 1}-12-25`));
  return {
    version: `before ${year}`,
    years: stateCouncil.years.filter((one) => one < year),
    off: kept(stateCouncil.off),
    work: kept(stateCouncil.work),
    hours: stateCouncil.hours,
  };
};
const text2026 = `国务院办公厅关于2026年部分节假日安排的通知
国办发明电〔2025〕7号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`;

const lines = (year: number): string => {
  const notice = notices.find((one) => one.year === year);
  return [
    `年份 ${year}`,
    `标题 ${notice?.titles[0]}`,
    '文号 国办发明电〔2022〕16号 # 示例',
    ...(notice?.off ?? []).map(([name, from, to]) => `放假 ${name} ${from}..${to}`),
    ...(notice?.work ?? []).map(([day, name]) => `上班 ${name} ${day}`),
  ].join('\n');
};
const kindsOf = (text: string, calendar = before(2026)): readonly string[] => {
  const { notice, faults } = readNotice(text);
  return (faults.length > 0 ? faults : noticeFaults(calendar, notice)).map(({ kind }) => kind);
};

test('a notice loaded as it was published, or line by line, gives the calendar that came with the house', () => {
  for (const [year, text] of [
    [2026, text2026],
    [2026, lines(2026)],
    [2023, lines(2023)],
    [2023, lines(2023).replaceAll('放假', 'off').replaceAll('上班', 'work').replace('年份', 'year')],
  ] as const) {
    const { notice, faults } = readNotice(text);
    assert.deepEqual(faults, []);
    assert.deepEqual(noticeFaults(before(year), notice), []);
    const loaded = withLayers(before(year), [notice], 'loaded');
    assert.deepEqual(loaded.off, before(year + 1 === 2027 ? 9999 : year + 1).off, `${year}`);
    assert.deepEqual(loaded.work, before(year + 1 === 2027 ? 9999 : year + 1).work, `${year}`);
    assert.deepEqual(loaded.years.at(-1), year);
  }
});

test('a notice with a gap, an overlap, a wrong sum or a day outside its year is refused, and says where', () => {
  const good = lines(2026);
  assert.deepEqual(kindsOf(good), []);
  assert.deepEqual(kindsOf(good, stateCouncil), ['year-covered']);
  assert.deepEqual(kindsOf(good, before(2025)), ['year-gap']);
  assert.deepEqual(kindsOf(good.replace(/放假 清明节.*\n/, '')), ['holiday-missing']);
  assert.deepEqual(kindsOf(good.replace('2026-05-01..2026-05-05', '2026-05-02..2026-05-05')), ['holiday-short']);
  assert.deepEqual(kindsOf(good.replace('2026-02-15..2026-02-23', '2026-02-15..2026-02-18 2026-02-20..2026-02-23')), [
    'torn',
  ]);
  assert.deepEqual(kindsOf(`${good}\n放假 中秋节 2026-09-27..2026-09-28`), ['overlap']);
  assert.deepEqual(kindsOf(`${good}\n上班 春节 2026-02-21`), ['overlap']);
  assert.deepEqual(kindsOf(`${good}\n上班 春节 2026-03-02`), ['works-anyway']);
  assert.deepEqual(kindsOf(`${good}\n放假 中秋节 2027-09-27`), ['outside-year', 'torn']);
  assert.deepEqual(kindsOf(`${good}\n放假 中秋节 2026-02-30`), ['day-wrong']);
  assert.deepEqual(kindsOf(`${good}\n放假 中秋节 2026-09-29..2026-09-28`), ['ends-before']);
  assert.deepEqual(kindsOf(`${good}\n放假 2026-09-29`), ['line-unread']);
  assert.deepEqual(kindsOf(`${good}\n三天小长假`), ['line-unread']);
  assert.deepEqual(kindsOf(good.replace(/文号.*\n/, '')), ['document-missing']);
  assert.deepEqual(kindsOf(text2026.replace('共9天', '共8天')), ['sum-wrong']);
  assert.deepEqual(kindsOf('明年放假安排另行通知'), ['year-missing', 'title-missing', 'document-missing']);
});

const closing: LocalOverride = {
  kind: 'override',
  document: '济高管发〔2026〕3号',
  title: '大雪停止办公',
  off: [['大雪停止办公', '2026-12-10', '2026-12-11']],
  work: [],
};

test('a local override makes days off or worked, and an explanation names its document', () => {
  assert.deepEqual(overrideFaults(stateCouncil, [], closing), []);
  const over = withLayers(stateCouncil, [closing], 'over');
  assert.equal(isWorkday(over, '2026-12-10'), false);
  assert.deepEqual(why(over, '2026-12-10'), { why: 'holiday', name: '大雪停止办公 济高管发〔2026〕3号' });
  const worked = (day: string): LocalOverride => ({ ...closing, off: [], work: [['加班', day, day]] });
  for (const day of ['2026-12-12', '2026-10-02'])
    assert.ok(isWorkday(withLayers(stateCouncil, [worked(day)], 'worked'), day), day);
  const refused = (wish: LocalOverride, layers: readonly CalendarLayer[] = []) =>
    overrideFaults(withLayers(stateCouncil, layers, 'x'), layers, wish).map(({ kind }) => kind);
  assert.deepEqual(refused(closing, [closing]), ['overridden']);
  assert.deepEqual(refused({ ...closing, off: [] }), ['no-days']);
  assert.deepEqual(refused({ ...closing, off: [['x', '2027-03-01', '2027-03-01']] }), ['year-uncovered']);
  assert.deepEqual(refused({ ...closing, off: [['x', '2026-03-01', '2026-11-01']] }), ['too-long']);
  assert.deepEqual(refused({ ...closing, off: [['x', '2026-12-12', '2026-12-13']] }), ['off-anyway']);
  assert.deepEqual(refused(worked('2026-12-10')), ['works-anyway']);
});

const anyDay = fc.integer({ min: dayNumber('2026-06-01'), max: dayNumber('2027-12-31') }).map(dayOf);
const anyClock = fc.record({
  since: anyDay.map((day) => `${day}T10:00:00`),
  amount: fc.integer({ min: 0, max: 60 }),
  unit: fc.constantFrom('workday' as const, 'day' as const, 'month' as const, 'hour' as const, 'workhour' as const),
});
const anyOverride = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 9 }), fc.boolean())
  .map(([day, length, isOff]): LocalOverride => ({
    ...closing,
    off: isOff ? [['x', day, addDays(day, length)]] : [],
    work: isOff ? [] : [['x', day, addDays(day, length)]],
  }));
const notice2027: YearNotice = {
  kind: 'notice',
  document: '国办发明电〔2026〕9号',
  title: '示例',
  year: 2027,
  off: [
    ['元旦', '2026-12-31', '2027-01-03'],
    ['春节', '2027-02-05', '2027-02-11'],
  ],
  work: [['春节', '2027-01-31', '2027-01-31']],
};

test('a clock whose days lie outside the changed ones keeps its date', () => {
  let outside = 0;
  fc.assert(
    fc.property(anyClock, fc.oneof(anyOverride, fc.constant(notice2027)), ({ since, amount, unit }, layer) => {
      const loaded = withLayers(stateCouncil, [layer], 'loaded');
      const span = changedDays(stateCouncil, loaded);
      const old = deadline(stateCouncil, since, [{ amount, unit }], []);
      if (span !== null && since.slice(0, 10) <= span.last && old.due.slice(0, 10) >= span.first) return;
      outside += 1;
      assert.deepEqual(deadline(loaded, since, [{ amount, unit }], []), old);
    }),
    { numRuns: 500 },
  );
  assert.ok(outside > 50, `${outside} lay outside`);
});
