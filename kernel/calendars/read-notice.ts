import { isDay } from '../day.ts';
import { fault, type CalendarFault, type NamedDays, type YearNotice } from './calendar-layer.ts';
import { readProse } from './read-prose.ts';

/** What was read of a notice, and what could not be. */
export type ReadNotice = { readonly notice: YearNotice; readonly faults: readonly CalendarFault[] };

const words: Readonly<Record<string, 'year' | 'title' | 'document' | 'off' | 'work'>> = {
  年份: 'year',
  year: 'year',
  标题: 'title',
  title: 'title',
  文号: 'document',
  document: 'document',
  放假: 'off',
  off: 'off',
  上班: 'work',
  work: 'work',
};
const begins = new RegExp(`^(${Object.keys(words).join('|')})(?:[\\s:：]+|$)(.*)$`);

/**
 * Reads a year's notice, line by line: `年份 2027`, `标题 …`, `文号 …`, `放假 春节 2027-02-05..2027-02-11`,
 * `上班 春节 2027-01-31 2027-02-20`, or the same words in English; `#` begins a remark. A text in which no line begins
 * so is read as the notice is published. What is not understood is named by its line, and nothing is guessed.
 */
export const readNotice = (text: string): ReadNotice => {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/#.*/, '').replaceAll('\u3000', ' ').trim());
  const read = lines.some((line) => begins.test(line)) ? readLines(lines) : readProse(text);
  const { notice } = read;
  return {
    notice,
    faults: [
      ...read.faults,
      ...(notice.year > 0 ? [] : [fault('year-missing')]),
      ...(notice.title === '' ? [fault('title-missing')] : []),
      ...(notice.document === '' ? [fault('document-missing')] : []),
    ],
  };
};

const readLines = (lines: readonly string[]): ReadNotice => {
  const said = { year: 0, title: '', document: '' };
  const days: Record<'off' | 'work', NamedDays[]> = { off: [], work: [] };
  const faults: CalendarFault[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const [, word = '', rest = ''] = begins.exec(line) ?? [];
    const key = words[word];
    if (key === 'title' || key === 'document') said[key] = rest.slice(0, 200);
    else if (key === 'year' && /^\d{4}年?$/.test(rest)) said.year = Number(rest.slice(0, 4));
    else if (key === 'off' || key === 'work') {
      const [name = '', ...spans] = rest.split(/\s+/);
      if (name === '' || isDay(name.slice(0, 10)) || spans.length === 0) faults.push(unread(index, line));
      for (const span of spans) {
        const [from = '', to = from, ...more] = span.split('..');
        const wrong = [from, to].find((day) => !isDay(day));
        if (wrong !== undefined || more.length > 0) faults.push(fault('day-wrong', { line: index + 1, text: span }));
        else if (to < from) faults.push(fault('ends-before', { line: index + 1, text: span }));
        else if (to.slice(0, 4) > `${Number(from.slice(0, 4)) + 1}`)
          faults.push(fault('day-wrong', { line: index + 1, text: span }));
        else days[key].push([name.slice(0, 30), from, to]);
      }
    } else faults.push(unread(index, line));
  }
  return { notice: { kind: 'notice', ...said, ...days }, faults };
};

const unread = (index: number, line: string): CalendarFault =>
  fault('line-unread', { line: index + 1, text: line.slice(0, 40) });
