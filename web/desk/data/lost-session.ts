import { useSyncExternalStore } from 'react';

let lost = false;
const listeners = new Set<() => void>();

/** Whether a session ended while somebody was working. */
export const lostSession = {
  set: (value: boolean): void => {
    lost = value;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export const useLostSession = (): boolean => useSyncExternalStore(lostSession.subscribe, () => lost);
