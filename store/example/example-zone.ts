import { hash } from 'node:crypto';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import type { Context } from '../../kernel/context.ts';
import { allotment, exampleGuards, inspection, plotReview, plotSecondReview, seedGrant } from '../../kernel/example.ts';
import type { Loop } from '../../kernel/loop.ts';
import { act } from '../act.ts';
import type { EntryChange } from '../act-request.ts';
import { openStore } from '../open-store.ts';
import { keepCalendar, keepLoop } from '../rules.ts';
import type { Store } from '../store.ts';

export type ExampleZone = {
  readonly store: Store;
  readonly loops: Readonly<Record<string, Loop>>;
  readonly contexts: Readonly<Record<string, Context>>;
};

/** One of its loops with what its decisions read. */
export const rulesOf = (zone: ExampleZone, name: string): { readonly loop: Loop; readonly context: Context } => {
  const [loop, context] = [zone.loops[name], zone.contexts[name]];
  if (loop === undefined || context === undefined) throw new Error(`no loop '${name}' in the example`);
  return { loop, context };
};

export const exampleUnits = ['gate', 'plots', 'parks', 'treasury', 'commons', 'oversight'] as const;

/** A zone of its own with units, a person in each, and the kernel's imaginary service. For tests. */
export const exampleZone = async (url: string, zone = 'example'): Promise<ExampleZone> => {
  const store = await openStore({ url, zone });
  const loops: Record<string, Loop> = {
    allotment,
    inspection,
    'plot-review': plotReview,
    'plot-second-review': plotSecondReview,
    'seed-grant': seedGrant,
  };
  const contexts: Record<string, Context> = {};
  for (const [name, loop] of Object.entries(loops)) {
    const guards = exampleGuards[name] ?? {};
    contexts[name] = { calendar: stateCouncil, guards, hash: await keepLoop(store, loop, guards) };
  }
  await keepCalendar(store, stateCouncil);
  const units = await act(store, {
    actor: 'system',
    key: hash('sha256', 'units', 'hex'),
    mark: 'demonstration',
    work: () => ({ answer: null, entries: exampleUnits.flatMap((unit) => [unitEntry(unit), personEntry(unit)]) }),
  });
  if (units.kind !== 'done') throw new Error(JSON.stringify(units));
  return { store, loops, contexts };
};

const common = { act: 'add', by: { unit: null, person: null }, at: '2026-01-05T08:00:00' } as const;

const unitEntry = (unit: string): EntryChange => ({
  ...common,
  register: 'unit',
  key: unit,
  body: { unit, name: unit, closed: false },
  words: unit,
});

const personEntry = (unit: string): EntryChange => ({
  ...common,
  register: 'person',
  key: `${unit}-1`,
  body: { person: `${unit}-1`, unit, active: true },
  words: unit,
});
