import { setTimeout as pause } from 'node:timers/promises';
import type { CalendarCountView, CalendarView } from '../api/calendar/view.ts';
import { stateCouncil } from '../kernel/calendars/state-council.ts';
import { addDays } from '../kernel/day.ts';
import { isWorkday } from '../kernel/workday.ts';
import { now } from '../ops/now.ts';
import { otherWork, type OtherWork } from './calendar/other-work.ts';
import { connection } from './http/post.ts';
import { staffSession } from './http/sign-in.ts';
import { getter } from './lists/get.ts';
import { multiply } from './lists/multiply.ts';
import { layPatterns } from './lists/patterns.ts';
import { withCases } from './lists/with-cases.ts';
import { table } from './table.ts';

/** How long it takes to see what a change of the calendar moves, and to move it, while other work goes on. */
const many = Number(process.argv[3] ?? 100_000);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

await withCases(6000, print, async ({ owner, port, serving }) => {
  print(`Copying those that are open until there are ${many} …`);
  await layPatterns(owner, 600, true);
  await multiply(owner, 1, many, 1);
  await serving(async () => {
    const post = connection(port);
    const get = getter(port);
    const [proposer, second] = [
      await staffSession(post, 'approval-office'),
      await staffSession(post, 'approval-office-2'),
    ];
    const write = async (path: string, by: typeof proposer, body: unknown): Promise<string> => {
      const answer = await post(path, { ...by, 'idempotency-key': `bench-${path.length}-${performance.now()}` }, body);
      if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
      return (JSON.parse(answer.text) as { id: string }).id;
    };
    const counted = async (of: (view: CalendarView) => CalendarCountView | null | undefined) => {
      const began = performance.now();
      for (;;) {
        const { text } = await get('/api/calendar', second);
        const count = of(JSON.parse(text) as CalendarView);
        if (count?.ended === true) return { ...count, seconds: (performance.now() - began) / 1000 };
        await pause(250);
      }
    };
    let day = addDays(now().slice(0, 10), 1);
    while (!isWorkday(stateCouncil, day)) day = addDays(day, 1);

    const rows: string[][] = [];
    const row = (name: string, count: Awaited<ReturnType<typeof counted>> | null, work: OtherWork): void => {
      const rate = count === null ? '' : (count.total / count.seconds).toFixed(0);
      const figures =
        count === null ? ['', '', ''] : [String(count.total), String(count.moved), count.seconds.toFixed(1)];
      rows.push([name, ...figures, rate, ...[...work.reads, ...work.acts].map((value) => value.toFixed(0))]);
    };
    const quiet = await otherWork(port);
    await pause(10_000);
    row('nothing else', null, await quiet());
    const id = await write('/api/calendar/changes', proposer, {
      kind: 'override',
      document: 'bench 1',
      name: 'bench',
      days: 'off',
      from: day,
      to: day,
    });
    const seeing = await otherWork(port);
    const seen = await counted(({ changes }) => changes.find((change) => change.id === id)?.preview);
    row('seen beforehand', seen, await seeing());
    const moving = await otherWork(port);
    await write(`/api/calendar/changes/${id}/confirmation`, second, {});
    const moved = await counted(({ recount }) => recount);
    row('counted again', moved, await moving());
    const headings = [
      '',
      'cases',
      'moved',
      'seconds',
      'cases/s',
      'duties ms, median',
      '99th',
      'act ms, median',
      '99th',
    ];
    print(`\n${table(headings, rows)}\n`);
  });
});
