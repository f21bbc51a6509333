/** Something that goes on in the background until it is stopped. */
export type Going = { readonly stop: () => Promise<void> };

/**
 * Does a piece of work again and again, with a rest in between; never two at once, and never given up because one
 * failed. `stop` waits for the piece under way.
 */
export function every(milliseconds: number, work: () => Promise<void>, failed: (error: unknown) => void): Going {
  const rest = Promise.withResolvers<void>();
  const asked = new AbortController();
  const going = (async () => {
    while (!asked.signal.aborted) {
      await work().catch(failed);
      if (asked.signal.aborted) return;
      const pause = Promise.withResolvers<void>();
      const timer = setTimeout(pause.resolve, milliseconds);
      await Promise.race([pause.promise, rest.promise]);
      clearTimeout(timer);
    }
  })();
  return {
    stop: async () => {
      asked.abort();
      rest.resolve();
      await going;
    },
  };
}
