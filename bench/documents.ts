import { monitorEventLoopDelay } from 'node:perf_hooks';
import { makePrinter } from '../api/document/printer.ts';
import { typesetter } from '../api/document/printer/typesetter.ts';
import { samples } from '../api/document/samples.ts';
import type { Sheet } from '../api/document/sheet.ts';
import { table } from './table.ts';

/** How many papers of each kind. */
const count = 300;

const [full] = samples;
if (!full) throw new Error('there is no sample');
const plain: Sheet = { ...full, to: '张三：', list: null };
const kinds: Readonly<Record<string, Sheet>> = {
  'a decision, one page': plain,
  'a decision, rare characters': { ...plain, to: '𠮷䶮㐂𬭚：' },
  'a notice of forty items': { ...full, to: '张三：' },
};

/** Papers of each kind, set in this process, so that its processor time is theirs; each is another one. */
const throughput = (): readonly (readonly string[])[] => {
  const { set } = typesetter(null, null);
  return Object.entries(kinds).map(([name, sheet]) => {
    let bytes = 0;
    const one = (number: number): void => {
      const made = set([{ ...sheet, number: `A2026-${number}` }]);
      if (!('pdf' in made)) throw new Error(made.failed);
      bytes = made.pdf.byteLength;
    };
    const first = performance.now();
    one(0);
    const warmed = performance.now();
    const before = process.cpuUsage();
    for (let number = 1; number <= count; number += 1) one(number);
    const seconds = (performance.now() - warmed) / 1000;
    const { user, system } = process.cpuUsage(before);
    return [
      name,
      (count / seconds).toFixed(0),
      (count / ((user + system) / 1e6)).toFixed(0),
      (warmed - first).toFixed(0),
      (bytes / 1024).toFixed(0),
    ];
  });
};

/** What a server feels of it: how long its turns are held up while two hundred papers are wanted at once. */
const heldUp = async (): Promise<readonly (readonly string[])[]> => {
  const printer = makePrinter({ templates: null, fonts: null, tell: () => {} });
  const start = performance.now();
  await printer.print([plain]);
  const cold = performance.now() - start;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  await Promise.all(Array.from({ length: 200 }, (_, at) => printer.print([{ ...plain, number: `B-${at}` }])));
  const took = performance.now() - began;
  delay.disable();
  await printer.close();
  return [
    ['first paper, process started for it', `${cold.toFixed(0)} ms`],
    ['two hundred papers wanted at once', `${took.toFixed(0)} ms`],
    ['the event loop meanwhile, 99th of a hundred turns', `${(delay.percentile(99) / 1e6).toFixed(1)} ms`],
    ['the event loop meanwhile, longest turn', `${(delay.max / 1e6).toFixed(1)} ms`],
  ];
};

const heads = ['papers', 'PDFs/s', 'PDFs per second of a core', 'first, ms', 'KB'];
process.stdout.write(`\n${table(heads, throughput())}\n`);
process.stdout.write(`memory of the typesetter afterwards: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB\n`);
process.stdout.write(`\n${table(['through the server', ''], await heldUp())}\n`);
