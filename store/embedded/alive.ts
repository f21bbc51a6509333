import { readFileSync } from 'node:fs';

/** Says whether a process of this number is there, whoever owns it, also one that is dead and not buried. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Says whether a process of this number is running. */
export function alive(pid: number): boolean {
  return exists(pid) && !zombie(pid);
}

/** A process number alone is used again after a restart; with the moment it began it names one process for good. */
export function begun(pid: number): string {
  try {
    return fields(pid)[19] ?? '';
  } catch {
    return '';
  }
}

function zombie(pid: number): boolean {
  try {
    return fields(pid)[0] === 'Z';
  } catch {
    return false;
  }
}

/** The fields of /proc/<pid>/stat after the name, which may itself hold blanks. */
function fields(pid: number): readonly string[] {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
}
