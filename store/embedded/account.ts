import { readFileSync } from 'node:fs';

/** The user that PostgreSQL runs as; nothing to choose unless we are root. */
export type Account = { readonly uid: number; readonly gid: number } | null;

const candidates = ['jingxin', 'postgres', 'nobody'] as const;

/**
 * PostgreSQL refuses to run as root. Gives the first unprivileged user that the machine already has (every Linux has nobody;
 * initdb insists on a name, so a bare number would not do), or null where we are an ordinary user ourselves.
 */
export function account(): Account {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of candidates) {
    const found = lines.find((line) => line[0] === name);
    const uid = Number(found?.[2]);
    const gid = Number(found?.[3]);
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  throw new Error(
    `PostgreSQL does not run as root, and this machine has none of the users ${candidates.join(', ')}: ` +
      'add one, start as an ordinary user, or set DATABASE_URL',
  );
}
