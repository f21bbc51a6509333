import { useKey } from './use-key.ts';

const steps: Readonly<Record<string, number>> = { j: 1, k: -1 };

const onKey = (key: string): boolean => {
  const step = steps[key.toLowerCase()];
  if (step === undefined) return false;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const present = rows.findIndex((row) => row === document.activeElement);
  const next = present < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, present + step));
  rows[next]?.focus();
  return rows.length > 0;
};

/** J and K move along the rows of a list; Enter opens, because each row is a link. */
export const useRowKeys = (): void => useKey(onKey);
