import type { Door } from '../api/door.ts';
import type { Moment } from '../kernel/case.ts';
import { addMinutes } from '../kernel/minutes.ts';
import { isQuiet } from '../kernel/quiet-hours.ts';
import { noteMessage, type Channel } from '../store/message.ts';
import { newId } from '../store/new-id.ts';
import { claimOutbox, markFailed, markLeft, markSent, type Sending } from '../store/outbox.ts';
import { findParty } from '../store/party.ts';
import { reachOf } from '../store/reach.ts';
import { messageText } from './message-text.ts';
import { rateLink } from './rate-link.ts';

/** When those who want one message a day get it, unless it is quiet then: in the morning, of all that came until then. */
const gathering = 'T08:30:00';

/**
 * Sends what has been released: a paper tells its reader that it is there. Several to the same person are one message, and
 * some minutes pass before the next; at night nobody is disturbed. What needs consent passes its gate now and not when it
 * was planned. What fails is tried again later. What was released before `since` was told in its own time, and is only
 * noted. Gives how many were waiting.
 */
export async function sendMessages(door: Door, since: Moment = ''): Promise<number> {
  const now = door.now();
  if (door.quiet && isQuiet(door.quiet, now)) return 0;
  const morning = `${now.slice(0, 10)}${gathering}`;
  const waiting = await claimOutbox(door.store, now, {
    spared: addMinutes(now, -(door.messageGap ?? 0)),
    gathered: now < morning ? addMinutes(morning, -1440) : morning,
  });
  const earlier = waiting.filter(({ release, recipient }) => release < since || !recipient?.startsWith('party:'));
  if (earlier.length > 0)
    await markSent(
      door.store,
      earlier.map(({ id }) => id),
    );
  const byReader = Map.groupBy(
    waiting.filter((one) => !earlier.includes(one)),
    ({ recipient }) => String(recipient),
  );
  for (const [recipient, messages] of byReader) await tell(door, recipient, messages, now);
  return waiting.length;
}

const tell = async (door: Door, recipient: string, messages: readonly Sending[], now: Moment): Promise<void> => {
  const party = recipient.slice('party:'.length);
  const failures: unknown[] = [];
  const told = new Set<string>();
  const refused = new Set<string>();
  for (const { channel, to } of await waysTo(door, party)) {
    const allowed: Sending[] = [];
    for (const message of messages)
      if (await mayTell(door, party, message, channel)) allowed.push(message);
      else refused.add(message.id);
    if (allowed.length === 0) continue;
    const said = messageText(door, allowed);
    const link = await rateLink(door, allowed);
    // The PIN goes to the phone; what is kept says only that there was a link.
    const sent = link === null ? said : { ...said, text: `${said.text} 评价这次服务：${link}` };
    const kept = link === null ? said : { ...said, text: `${said.text}（附评价链接）` };
    const id = newId('n');
    try {
      const reference = await door.send({ id, channel, to, ...sent });
      const outboxIds = allowed.map((one) => one.id);
      await noteMessage(door.store, { id, recipient, channel, at: now, reference, outboxIds, ...kept });
      for (const one of outboxIds) told.add(one);
    } catch (error) {
      failures.push(error);
    }
  }
  const left = messages.filter((one) => !told.has(one.id));
  if (told.size > 0) await markSent(door.store, [...told]);
  if (failures.length > 0) for (const { id } of left) await markFailed(door.store, id, nameOf(failures[0]));
  else for (const { id } of left) await markLeft(door.store, id, refused.has(id) ? 'no-consent' : 'no-way');
};

const waysTo = async (door: Door, party: string): Promise<readonly { channel: Channel; to: string }[]> => {
  const [known, reach] = await Promise.all([findParty(door.store, party), reachOf(door.store, party)]);
  return [
    ...(known ? [{ channel: 'sms' as const, to: known.phone }] : []),
    ...(reach.email === null ? [] : [{ channel: 'e-mail' as const, to: reach.email }]),
  ];
};

/** Papers of a running matter are owed to whom they tell; everything else only to who agreed (an agreement is the only ground there is for it). */
const mayTell = async (door: Door, party: string, { kind, payload }: Sending, channel: Channel): Promise<boolean> =>
  kind !== 'contact' || (door.mayContact?.(party, String(payload['purpose'] ?? ''), channel) ?? false);

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'failed');
