import type { CaseLine } from '../../../api/view.ts';
import type { Loop } from '../../../kernel/loop.ts';
import { isOffered } from './wanted.ts';

/** Which act a key means on a line: a digit is the act of that number on the case's page, where the order is known. */
export const actOfKey = (
  key: string,
  line: Pick<CaseLine, 'offer'>,
  unit: string | null,
  loop: Loop | undefined,
): string | null => {
  if (/^[1-9]$/.test(key)) return key;
  if (key.toLowerCase() === 'a') return '1';
  const handing = { t: 'takes', r: 'declines' }[key.toLowerCase()] as 'takes' | 'declines' | undefined;
  if (handing === undefined || !isOffered(line, unit)) return null;
  return Object.entries(loop?.acts ?? {}).find(([, act]) => act[handing])?.[0] ?? null;
};
