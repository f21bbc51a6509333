import { dayNumber, isDay } from '../day.ts';
import { fault, type CalendarFault, type NamedDays, type YearNotice } from './calendar-layer.ts';

const heading = /^[一二三四五六七八九十]+、([^：:]{2,12})[：:](.*)$/gm;
const dates = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:至(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/g;
const two = (text: string): string => text.padStart(2, '0');

/**
 * Reads a notice as the State Council publishes it: its title and number, and a paragraph for each holiday with the days
 * off, how many they are, and the weekends worked. How many is compared with the days.
 */
export const readProse = (text: string): { readonly notice: YearNotice; readonly faults: readonly CalendarFault[] } => {
  const plain = text.replaceAll(/[（(][^）)]*[）)]/g, '').replaceAll(/[ \t\u3000]/g, '');
  const year = Number(
    /关于(\d{4})年部分节假日安排的通知/.exec(plain)?.[1] ?? /(\d{4})年部分节假日/.exec(plain)?.[1] ?? 0,
  );
  const title = /[^\n]*关于\d{4}年部分节假日安排的通知/.exec(plain)?.[0] ?? '';
  const document = /国办发\S*?〔\d{4}〕\d+号/.exec(plain)?.[0] ?? '';
  const off: NamedDays[] = [];
  const work: NamedDays[] = [];
  const faults: CalendarFault[] = [];
  for (const [, name = '', rest = ''] of plain.matchAll(heading)) {
    for (const sentence of rest.split('。')) {
      const spans = spansOf(sentence, year, name);
      const wrong = spans.find(([, from, to]) => !isDay(from) || !isDay(to) || to < from);
      if (wrong !== undefined) faults.push(fault('day-wrong', { text: `${wrong[1]}..${wrong[2]}` }));
      else if (sentence.includes('上班')) work.push(...spans);
      else if (/放假|休息/.test(sentence) && spans.length > 0) {
        off.push(...spans);
        const said = /共(\d+)天/.exec(sentence)?.[1];
        const count = spans.reduce((sum, [, from, to]) => sum + dayNumber(to) - dayNumber(from) + 1, 0);
        if (said !== undefined && Number(said) !== count) faults.push(fault('sum-wrong', { name, said, count }));
      } else if (sentence !== '') faults.push(fault('line-unread', { text: `${name}：${sentence}`.slice(0, 40) }));
    }
  }
  return { notice: { kind: 'notice', year, title, document, off, work }, faults };
};

/** The days a sentence names; a month or a year that is not said again is that of the day before. */
const spansOf = (sentence: string, year: number, name: string): readonly NamedDays[] => {
  let month = '';
  return [...sentence.matchAll(dates)].map(
    ([, fromYear, fromMonth, fromDay = '', toYear, toMonth, toDay]): NamedDays => {
      month = fromMonth ?? month;
      const from = `${fromYear ?? year}-${two(month)}-${two(fromDay)}`;
      if (toDay === undefined) return [name, from, from];
      month = toMonth ?? month;
      return [name, from, `${toYear ?? fromYear ?? year}-${two(month)}-${two(toDay)}`];
    },
  );
};
