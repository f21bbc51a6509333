import { randomUUID } from 'node:crypto';
import { mix } from '../mix.ts';
import type { Post } from './post.ts';
import type { Session } from './sign-in.ts';

/** Does one act after the other until the moment given; gives how long each took, in milliseconds. */
export type Client = (until: number, minimal: boolean) => Promise<readonly number[]>;

/**
 * A client that plays the mix over its own connection, each client beginning with another story. It goes on where it
 * stopped. Refuses to go on where an act is refused: what is measured is work that was done.
 */
export const makeClient = (post: Post, party: Session, staff: ReadonlyMap<string, Session>, first: number): Client => {
  let story = first;
  let step = 0;
  let path = '/api/cases';
  let version = 0;
  return async (until, minimal) => {
    const times: number[] = [];
    while (performance.now() < until) {
      const { loop, item, steps } = mix[story % mix.length] ?? { loop: '', steps: [] };
      const now = steps[step];
      if (now === undefined) throw new Error('a story without steps');
      const session = now.by === 'party' ? party : staff.get(now.by);
      const opening = step === 0;
      const headers = {
        ...session,
        'idempotency-key': randomUUID(),
        ...(minimal ? { prefer: 'return=minimal' } : {}),
        ...(opening ? {} : { 'if-match': `"${version}"` }),
      };
      const began = performance.now();
      const answer = await post(
        opening ? '/api/cases' : path,
        headers,
        opening
          ? { loop, ...(item === undefined ? {} : { item }), input: now.input }
          : { act: now.act, input: now.input },
      );
      if (answer.status !== (opening ? 201 : 200)) throw new Error(`${now.act}: ${answer.status} ${answer.text}`);
      times.push(performance.now() - began);
      if (opening) path = `${String(answer.headers['location'])}/acts`;
      version = Number(String(answer.headers['etag']).replaceAll('"', ''));
      step = (step + 1) % steps.length;
      if (step === 0) story += 1;
    }
    return times;
  };
};
