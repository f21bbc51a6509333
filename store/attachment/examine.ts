import { rename, rm } from 'node:fs/promises';
import { attachmentType, type TypeFault } from './attachment-type.ts';
import type { Scan } from './clamav.ts';
import { pictures, reencode } from './reencode.ts';

export type Examined =
  | { readonly type: string }
  | { readonly refused: TypeFault }
  | { readonly refused: 'infected'; readonly name: string }
  | { readonly refused: 'unscanned' };

/**
 * Looks at a file that has arrived before anybody opens it: its type by its content, a scanner where there is one, and
 * pictures drawn anew in its place. A scanner that gives no answer is no permission.
 */
export const examine = async (path: string, name: string, scan: Scan | null): Promise<Examined> => {
  const found = await attachmentType(path, name);
  if ('refused' in found) return found;
  const scanned = scan === null ? null : await scan(path);
  if (scanned?.is === 'infected') return { refused: 'infected', name: scanned.name };
  if (scanned?.is === 'unsaid') return { refused: 'unscanned' };
  if (!pictures.has(found.type)) return found;
  const drawn = `${path}.drawn`;
  try {
    if (!(await reencode(path, drawn, found.type))) return { refused: 'broken' };
    await rename(drawn, path);
    return found;
  } finally {
    await rm(drawn, { force: true });
  }
};
