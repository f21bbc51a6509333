/** Something that goes on in the background until it is stopped. */
export type Going = { readonly stop: () => Promise<void> };

/**
 * Does a piece of work again and again, with a rest in between; never two at once, and never given up because one
 * failed, only left alone for longer. `stop` waits for the piece under way.
 */
export function every(milliseconds: number, work: () => Promise<void>, failed: (error: unknown) => void): Going {
  const rest = Promise.withResolvers<void>();
  const asked = new AbortController();
  const going = (async () => {
    let wait = milliseconds;
    while (!asked.signal.aborted) {
      const well = await work().then(
        () => true,
        (error: unknown) => (failed(error), false),
      );
      if (asked.signal.aborted) return;
      wait = well ? milliseconds : Math.min(wait * 2, Math.max(30_000, milliseconds));
      const pause = Promise.withResolvers<void>();
      const timer = setTimeout(pause.resolve, wait);
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
