import type { Moment } from './case.ts';
import { weekday } from './day.ts';
import type { Language } from './programme.ts';

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A civil day in plain words, with the weekday: 12月4日（周五）, Fri 4 Dec. The year is said where it is
 * not the year of `today`.
 */
export const dayWords = (moment: Moment, language: Language, today?: Moment): string => {
  const day = moment.slice(0, 10);
  const [year = '', month = '', date = ''] = day.split('-');
  const name = weekdays[language][weekday(day)] ?? '';
  const other = today === undefined || today.slice(0, 4) !== year;
  return language === 'zh'
    ? `${other ? `${year}年` : ''}${Number(month)}月${Number(date)}日（${name}）`
    : `${name} ${Number(date)} ${months[Number(month) - 1]}${other ? ` ${year}` : ''}`;
};

/** A moment in plain words: the day, and the hour where it is not simply the end or the start of a day. */
export const momentWords = (moment: Moment, language: Language, today?: Moment): string => {
  const time = moment.slice(11, 16);
  const words = dayWords(moment, language, today);
  return time === '' || time === '24:00' || time === '00:00' ? words : `${words} ${time}`;
};

/** The date under a paper: without the weekday, always with the year. */
export const dateWords = (day: string, language: Language): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return language === 'zh'
    ? `${year}年${Number(month)}月${Number(date)}日`
    : `${Number(date)} ${months[Number(month) - 1]} ${year}`;
};
