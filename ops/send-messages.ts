import type { Door } from '../api/door.ts';
import type { Moment } from '../kernel/case.ts';
import { findParty } from '../store/party.ts';
import { claimOutbox, markFailed, markSent, type Sending } from '../store/outbox.ts';

/**
 * Sends what has been released: a paper tells its reader that it is there. What fails is tried again later. What was
 * released before `since` was told in its own time, and is only noted. Gives how many were waiting.
 */
export async function sendMessages(door: Door, since: Moment = ''): Promise<number> {
  const waiting = await claimOutbox(door.store, door.now());
  const sent: string[] = [];
  for (const message of waiting) {
    try {
      const to = message.release < since ? null : await phoneOf(door, message);
      if (to !== null) await door.send({ kind: message.kind, to, text: textOf(door, message) });
      sent.push(message.id);
    } catch (error) {
      await markFailed(door.store, message.id, error instanceof Error ? error.name : 'failed');
    }
  }
  if (sent.length > 0) await markSent(door.store, sent);
  return waiting.length;
}

const phoneOf = async (door: Door, { recipient }: Sending): Promise<string | null> =>
  recipient?.startsWith('party:') ? ((await findParty(door.store, recipient.slice(6)))?.phone ?? null) : null;

/** Which paper, in the words of its programme; never what it says. */
const textOf = (door: Door, { payload }: Sending): string => {
  const loop = String(payload['loop'] ?? '');
  const paper = String(payload['paper'] ?? '');
  const words = door.programmes.loops.find((running) => running.loop.name === loop)?.programme.words.zh;
  return [words?.[`${loop}.paper.${paper}`] ?? paper, payload['number']].filter(Boolean).join(' ');
};
