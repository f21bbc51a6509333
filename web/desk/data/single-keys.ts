import { useSyncExternalStore } from 'react';

const place = 'jx-desk-keys';
const listeners = new Set<() => void>();
const on = (): boolean => localStorage.getItem(place) !== 'off';

/** Single keys can be turned off, for people who speak or shake (WCAG 2.1.4). */
export const singleKeys = {
  on,
  turn: (value: boolean): void => {
    localStorage.setItem(place, value ? 'on' : 'off');
    for (const listener of listeners) listener();
  },
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, on);
