import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Done, Wish } from './phase.ts';

export type Load = { readonly play: (wish: Wish) => Promise<Done>; readonly stop: () => void };

type Said = { readonly ready?: true; readonly done?: Done; readonly failed?: string };

/** Starts a load process of this folder; refuses what it reports as failed. */
export const startLoad = async (program: string, ...given: readonly string[]): Promise<Load> => {
  const child = fork(join(import.meta.dirname, program), [...given], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const said = (): Promise<Said> =>
    new Promise((resolve, reject) => {
      const ended = (code: number | null): void => reject(new Error(`${program} ended with ${code}`));
      child.once('exit', ended);
      child.once('message', (message) => {
        child.removeListener('exit', ended);
        resolve(message as Said);
      });
    });
  await said();
  return {
    play: async (wish) => {
      child.send(wish);
      const { done, failed } = await said();
      if (done === undefined) throw new Error(failed ?? `${program} did not say what it did`);
      return done;
    },
    stop: () => child.disconnect(),
  };
};
