import { staffSession, phoneSession } from './http/sign-in.ts';
import { connection } from './http/post.ts';
import { getter } from './lists/get.ts';
import { multiply } from './lists/multiply.ts';
import { layPatterns } from './lists/patterns.ts';
import { questionsOf } from './lists/questions.ts';
import { timesOf, type Times } from './lists/time.ts';
import { withCases } from './lists/with-cases.ts';
import { table } from './table.ts';

/**
 * How long lists, search and case pages take with ten thousand cases and with a million, asked through HTTP by people of four
 * kinds. Another number may be named for the million.
 */
const few = 10_000;
const many = Number(process.argv[3] ?? 1_000_000);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

await withCases(8000, print, async ({ owner, port, serving }) => {
  await layPatterns(owner, 3000);

  const measured = async (count: number): Promise<ReadonlyMap<string, Times>> =>
    serving(async () => {
      print(`Asking among ${count} cases …`);
      const post = connection(port);
      const readers = {
        clerk: await staffSession(post, 'approval-clerk'),
        contact: await staffSession(post, 'approval-contact'),
        small: await staffSession(post, 'utilities-contact'),
        office: await staffSession(post, 'approval-office'),
        resident: await phoneSession(post, '13100000007'),
      };
      const get = getter(port);
      const times = new Map<string, Times>();
      for (const question of await questionsOf(get, owner, readers))
        times.set(question.name, await timesOf(get, question));
      return times;
    });
  print(`Copying them until there are ${few} …`);
  await multiply(owner, 1, few);
  const before = await measured(few);
  print(`Copying them until there are ${many}; that takes some minutes …`);
  await multiply(owner, few + 1, many);
  const after = await measured(many);

  const figure = (value: number): string => value.toFixed(1);
  const rows = [...after].map(([name, late]) => {
    const early = before.get(name) ?? late;
    const both = [early.half, early.most, late.half, late.most].map(figure);
    return [name, ...both, figure(late.half / early.half), figure(late.most / early.most), String(late.count)];
  });
  const headings = [
    'milliseconds',
    `median, ${few}`,
    '99th',
    `median, ${many}`,
    '99th',
    'ratio of medians',
    'of 99ths',
    'asked',
  ];
  print(`\n${table(headings, rows)}\n`);
});
