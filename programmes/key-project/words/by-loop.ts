import type { Words } from '../../../kernel/programme.ts';
import { loops } from '../loops.ts';

/** The words of each loop under its name, with those that several loops say alike where the loop has such a part. */
export const byLoop = (own: Readonly<Record<string, Words>>, shared: Words): Words =>
  Object.fromEntries(
    loops.flatMap((loop) => {
      const parts: Readonly<Record<string, object>> = {
        state: loop.states,
        plain: loop.states,
        ending: loop.endings,
        act: loop.acts,
        did: loop.acts,
        clock: loop.clocks,
        seat: loop.seats,
      };
      const alike = Object.entries(shared).filter(([key]) => {
        const [family = '', name = ''] = key.split('.');
        const part = parts[family];
        return part === undefined || name in part;
      });
      return [...alike, ...Object.entries(own[loop.name] ?? {})].map(([key, word]) => [`${loop.name}.${key}`, word]);
    }),
  );
