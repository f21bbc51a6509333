import { useSyncExternalStore } from 'react';

export const colourModes = ['system', 'light', 'dark'] as const;
export type ColourMode = (typeof colourModes)[number];

const place = 'jx-colour-mode';
const listeners = new Set<() => void>();
const wish = matchMedia('(prefers-color-scheme: dark)');

const kept = (): ColourMode => colourModes.find((mode) => mode === localStorage.getItem(place)) ?? 'system';
const isDark = (): boolean => kept() === 'dark' || (kept() === 'system' && wish.matches);

/** Shows the page in the mode that was chosen on this device, or in that of the system. To be called before anything is drawn. */
export const applyColourMode = (): void => {
  document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
  for (const listener of listeners) listener();
};

/** Keeps another mode on this device, and shows it. */
export const chooseColourMode = (mode: ColourMode): void => {
  localStorage.setItem(place, mode);
  applyColourMode();
};

wish.addEventListener('change', applyColourMode);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The mode that was chosen, and whether that is dark just now. */
export const useColourMode = (): { readonly mode: ColourMode; readonly dark: boolean } => ({
  mode: useSyncExternalStore(subscribe, kept),
  dark: useSyncExternalStore(subscribe, isDark),
});
