import { useSyncExternalStore } from 'react';

export type RecentCase = { readonly id: string; readonly number: string; readonly title: string };

let kept: { readonly person: string; readonly cases: readonly RecentCase[] } = { person: '', cases: [] };
const listeners = new Set<() => void>();
const none: readonly RecentCase[] = [];

/** The cases somebody opened last. In memory only, and of one person: desks are shared. */
export const recent = {
  add: (person: string, one: RecentCase): void => {
    const before = kept.person === person ? kept.cases : none;
    kept = { person, cases: [one, ...before.filter(({ id }) => id !== one.id)].slice(0, 6) };
    for (const listener of listeners) listener();
  },
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useRecent = (person: string): readonly RecentCase[] => {
  const present = useSyncExternalStore(subscribe, () => kept);
  return present.person === person ? present.cases : none;
};
