/** Collects what comes in quick succession, and hands it on together after a while. */
export const gather = <Thing>(milliseconds: number, hand: (things: readonly Thing[]) => void) => {
  let kept: Thing[] = [];
  let wait: ReturnType<typeof setTimeout> | undefined;
  return {
    add: (thing: Thing): void => {
      kept.push(thing);
      wait ??= setTimeout(() => {
        const things = kept;
        kept = [];
        wait = undefined;
        hand(things);
      }, milliseconds);
    },
    stop: (): void => clearTimeout(wait),
  };
};
