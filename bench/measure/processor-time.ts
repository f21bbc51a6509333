import { readFileSync, readdirSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const tick = 10;

type Used = { readonly parent: number; readonly own: number; readonly children: number };

const used = (pid: number | string): Used | null => {
  try {
    // The name of a program may hold blanks and brackets; what follows the last bracket does not.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const at = (index: number): number => fields[index] ?? 0;
    return { parent: at(1), own: (at(11) + at(12)) * tick, children: (at(13) + at(14)) * tick };
  } catch {
    return null;
  }
};

/** The milliseconds of processor time that one process has used, in all its threads. */
export const ofProcess = (pid: number): number => used(pid)?.own ?? 0;

/** The processes that a process has started and that still run. */
export const childrenOf = (pid: number): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && used(name)?.parent === pid)
    .map(Number);

/** The processor time of a process with all its children: those that run, and those that have ended. */
export const ofFamily = (pid: number): number =>
  childrenOf(pid).reduce((sum, child) => sum + ofProcess(child), ofProcess(pid) + (used(pid)?.children ?? 0));

/** The resident memory of a process in megabytes, now and at its highest. */
export const memoryOf = (pid: number): { readonly now: number; readonly highest: number } => {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name: string): number => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1] ?? 0) / 1024);
  return { now: of('VmRSS'), highest: of('VmHWM') };
};

/** The process that a process belongs to. */
export const parentOf = (pid: number): number => used(pid)?.parent ?? 0;
