import type { Measured } from './measured.ts';
import { table } from './table.ts';

type Crowd = { readonly clients: number; readonly raw: Measured; readonly full: Measured; readonly minimal: Measured };

type Results = {
  readonly rows: readonly Crowd[];
  readonly memory: { readonly now: number; readonly highest: number };
  readonly first: number;
  readonly again: number;
};

const rate = ({ acts, seconds }: Measured): number => acts / seconds;
const per = (milliseconds: number, { acts }: Measured): string => (milliseconds / acts).toFixed(2);
const time = ({ times }: Measured, share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);

/** Everything that was measured, as tables. */
export const report = ({ rows, memory, first, again }: Results): string => {
  const acts = rows.flatMap(({ clients, raw, full, minimal }) => [
    [`${clients}  raw`, rate(raw).toFixed(0), '', '', per(raw.database, raw), '', time(raw, 0.5), time(raw, 0.99)],
    ...(
      [
        ['whole answer', full],
        ['minimal answer', minimal],
      ] as const
    ).map(([name, one]) => [
      `${clients}  ${name}`,
      rate(one).toFixed(0),
      (rate(one) / rate(raw)).toFixed(2),
      per(one.server, one),
      per(one.database, one),
      per(one.server + one.database, one),
      time(one, 0.5),
      time(one, 0.99),
    ]),
  ]);
  const headings = ['clients', 'acts/s', 'of raw', 'server CPU ms', 'database CPU ms', 'both', 'median ms', '99th ms'];
  const total = rows.reduce((sum, { full, minimal }) => sum + full.acts + minimal.acts, 0);
  const others = [
    ['start to ready, empty folder', `${first.toFixed(1)} s`],
    [`start to ready, after ${total} acts`, `${again.toFixed(1)} s`],
    ['resident memory of the server after them', `${memory.now} MB`],
    ['  at its highest', `${memory.highest} MB`],
  ];
  return `\n${table(headings, acts)}\n\n${table(['', ''], others)}\n`;
};
