import type { Keeper } from './keep-typing.ts';

const open = new Set<Keeper>();

/** Every form that is being typed into now. */
export const keepers = {
  add: (keeper: Keeper): (() => void) => {
    open.add(keeper);
    return () => open.delete(keeper);
  },
  flush: async (leaving = false): Promise<void> => {
    await Promise.all([...open].map((keeper) => keeper.flush(leaving)));
  },
};

// A page that is hidden may never come back: its words go out while they can.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void keepers.flush(true);
});
globalThis.addEventListener('pagehide', () => void keepers.flush(true));
