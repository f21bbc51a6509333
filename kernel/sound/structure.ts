import type { Loop } from '../loop.ts';
import type { Report } from './finding.ts';
import { references } from './references.ts';

/** Whether a loop is whole: plain data, one way to begin, and every name it uses defined. */
export const structure = (loop: Loop, report: Report): void => {
  if (!plain(loop))
    report(
      'provable',
      'not-plain-data',
      loop.name,
      `Loop '${loop.name}' is not the same after JSON and back: it could not be stored and dated.`,
    );
  if (!/^\d{4}-\d{2}-\d{2}$/.test(loop.inForceFrom) || loop.version < 1)
    report(
      'in-time',
      'not-dated',
      loop.name,
      `Loop '${loop.name}' does not say from which day which version of it is in force.`,
    );
  for (const seat of Object.keys(loop.seats))
    if (hands.includes(seat))
      report(
        'protected',
        'seat-named-as-a-hand',
        seat,
        `Seat '${seat}' has the name by which every loop means somebody else: nobody would ever sit there.`,
      );
  const opens = loop.acts[loop.opens];
  if (opens?.from !== 'new')
    report(
      'answered',
      'opens-nothing',
      loop.opens,
      `Act '${loop.opens}' should open cases of loop '${loop.name}' and cannot.`,
    );
  for (const [name, act] of Object.entries(loop.acts)) {
    if (act.from === 'new' && name !== loop.opens)
      report(
        'answered',
        'opens-twice',
        name,
        `Act '${name}' opens a case beside '${loop.opens}': nobody would look for it.`,
      );
    if (act.by.length === 0) report('finished', 'act-by-nobody', name, `Act '${name}' names nobody who may do it.`);
  }
  for (const state of Object.keys(loop.states))
    if (loop.endings[state] !== undefined)
      report(
        'finished',
        'state-and-ending',
        state,
        `'${state}' is a state and an ending: a case there would be open and closed.`,
      );
  for (const { kind, name, at, promise } of references(loop))
    if (!known(loop, kind, name))
      report(
        promise,
        `unknown-${kind}`,
        `${at}: ${name}`,
        `${at} names the ${kind} '${name}', which loop '${loop.name}' does not define.`,
      );
};

const known = (loop: Loop, kind: ReturnType<typeof references>[number]['kind'], name: string): boolean => {
  switch (kind) {
    case 'seat':
      return loop.seats[name] !== undefined;
    case 'hand':
      return hands.includes(name) || loop.seats[name] !== undefined;
    case 'reader':
      return name === 'parent' || loop.seats[name] !== undefined;
    case 'state':
      return loop.states[name] !== undefined;
    case 'place':
      return name === 'stay' || loop.states[name] !== undefined || loop.endings[name] !== undefined;
    case 'clock':
      return loop.clocks[name] !== undefined;
    case 'act':
      return loop.acts[name] !== undefined;
    case 'pause':
      return loop.pauses[name] !== undefined;
    case 'debt':
      return loop.debts[name] !== undefined;
    case 'account':
      return loop.accounts?.[name] !== undefined;
    case 'child':
      return loop.children[name] !== undefined;
    case 'right':
      return loop.rights[name] !== undefined;
    case 'paper':
      return loop.papers[name] !== undefined;
    case 'guard':
      return loop.guards[name] !== undefined;
  }
};

const hands: readonly string[] = ['clock', 'parent', 'child', 'holder', 'receiver'];

/** Plain data only: what JSON would drop or change is not a loop. */
const plain = (value: unknown): boolean => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(plain);
  return (
    typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(plain)
  );
};
