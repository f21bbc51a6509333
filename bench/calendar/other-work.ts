import { setTimeout as pause } from 'node:timers/promises';
import { connection } from '../http/post.ts';
import { partySession, staffSession } from '../http/sign-in.ts';
import { getter } from '../lists/get.ts';

/** The median and the 99th of a hundred, in milliseconds: of a clerk who reads his duties, of residents who ask. */
export type OtherWork = { readonly reads: readonly [number, number]; readonly acts: readonly [number, number] };

/** Does what a zone does meanwhile, one thing after the other with a short rest, until it is asked how long that took. */
export const otherWork = async (port: number): Promise<() => Promise<OtherWork>> => {
  const [post, get] = [connection(port), getter(port)];
  const [clerk, resident] = [await staffSession(post, 'approval-clerk'), await partySession(post, 1)];
  const going = new AbortController();
  const again = async (work: () => Promise<number>): Promise<readonly [number, number]> => {
    const times: number[] = [];
    while (!going.signal.aborted) {
      times.push(await work());
      await pause(50);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
    return [at(0.5), at(0.99)];
  };
  const reads = again(async () => (await get('/api/duties', clerk)).milliseconds);
  const acts = again(async () => {
    const began = performance.now();
    const body = { loop: 'inquiry', input: { kind: 'help', question: '路灯坏了，请问归哪个单位管？' } };
    const answer = await post('/api/cases', { ...resident, 'idempotency-key': `other-work-${began}` }, body);
    if (answer.status !== 201) throw new Error(`not asked: ${answer.status} ${answer.text}`);
    return performance.now() - began;
  });
  return async () => {
    going.abort();
    return { reads: await reads, acts: await acts };
  };
};
