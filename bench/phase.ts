/** What a load process is asked to do. */
export type Wish = { readonly clients: number; readonly milliseconds: number; readonly minimal: boolean };

/** What it did. Times are milliseconds per act, in order of length. */
export type Done = { readonly acts: number; readonly seconds: number; readonly times: readonly number[] };

type Player = (until: number, minimal: boolean) => Promise<readonly number[]>;

/** Lets so many players play at once, and adds up what they did. */
export const playAll = async (players: readonly Player[], { milliseconds, minimal }: Wish): Promise<Done> => {
  const began = performance.now();
  const played = await Promise.all(players.map((play) => play(began + milliseconds, minimal)));
  const seconds = (performance.now() - began) / 1000;
  const times = played.flat().toSorted((a, b) => a - b);
  return { acts: times.length, seconds, times };
};

/** Serves wishes from the process that measures, one after the other, until it lets go. */
export const serveWishes = (carryOut: (wish: Wish) => Promise<Done>): void => {
  process.on('message', (wish: Wish) => {
    carryOut(wish).then(
      (done) => process.send?.({ done }),
      (error: unknown) => process.send?.({ failed: String(error instanceof Error ? error.stack : error) }),
    );
  });
  process.once('disconnect', () => process.exit(0));
  process.send?.({ ready: true });
};
