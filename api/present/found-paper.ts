import type { Effect, Event } from '../../kernel/case.ts';
import type { PaperWriter } from '../../kernel/programme.ts';
import type { Shown } from './case-view.ts';
import { mine, papersIn } from './paper-view.ts';
import { isStaff, type Reader } from './reader.ts';
import { neverOut } from './released.ts';
import type { Told } from './told.ts';
import { undone } from './undone.ts';

/** How a paper stands: not yet out, out and in force, put right by a later one, or undone before it went out. */
export type PaperState = 'held' | 'in-force' | 'replaced' | 'withdrawn';

export type FoundPaper = {
  readonly event: Told;
  readonly effect: Effect & { readonly kind: 'paper' };
  readonly writer: PaperWriter;
  readonly state: PaperState;
};

/** A paper of a case, for whoever may read it: its addressee once it is out, and the staff who see the case. */
export const foundPaper = (shown: Shown, seq: number, paper: string, reader: Reader): FoundPaper | null => {
  const found = anyPaper(shown, seq, paper, reader.now);
  if (found === null || isStaff(reader)) return found;
  const out = found.state === 'in-force' || found.state === 'replaced';
  return out && mine(shown.standing, found.effect.to, reader) ? found : null;
};

/** A paper of a case, whoever asks. */
export const anyPaper = (
  { running: { loop, programme }, events }: Pick<Shown, 'running' | 'events'>,
  seq: number,
  paper: string,
  now: string,
): FoundPaper | null => {
  const event = events.find((one) => one.seq === seq);
  const effect = event && papersIn(event).find((one) => one.paper === paper);
  const writer = programme.papers[loop.name]?.[paper];
  return event && effect && writer ? { event, effect, writer, state: stateOf(events, seq, effect.release, now) } : null;
};

const stateOf = (events: readonly Event[], seq: number, release: string, now: string): PaperState => {
  if (neverOut(events).has(seq)) return 'withdrawn';
  if (undone(events).has(seq)) return 'replaced';
  return release > now ? 'held' : 'in-force';
};
