import type { JsonObject } from '../../kernel/json.ts';
import { dayOfMoment } from '../../kernel/day.ts';
import { decide } from '../../kernel/decide.ts';
import { hasTurns, turnSeats } from '../../kernel/rhythm.ts';
import type { Bound } from '../../kernel/case.ts';
import type { Rhythm, Turn } from '../../kernel/rhythm.ts';
import { act } from '../../store/act.ts';
import { newId } from '../../store/new-id.ts';
import { partyIdOfPhone, partyOfPhone } from '../../store/party.ts';
import type { Door } from '../door.ts';
import { caseNumber } from './case-number.ts';
import { contextOf } from './context.ts';
import { family } from './family.ts';

/**
 * Opens one turn of a duty that returns, as a case whose item is the entry. Gives whether it did: a turn that was opened
 * before is let be. Throws where the loop refuses the turn, so that whoever goes through many can leave it and go on.
 */
export const openTurn = async (
  door: Door,
  rhythm: Rhythm,
  entry: { readonly key: string; readonly body: JsonObject },
  { number, day }: Turn,
): Promise<boolean> => {
  const directory = await door.directory();
  const seats = await seatsOf(door, rhythm, entry.body);
  const result = await act<boolean>(door.store, {
    actor: 'clock',
    key: null,
    mark: door.mark,
    work: async (reads) => {
      if ((await reads.lastTurn(rhythm.name, entry.key)) >= number) return { answer: false };
      // Between the look at the list and this moment the duty may have come to an end.
      const kept = await reads.entry(rhythm.register, entry.key);
      if (kept === null || !hasTurns(rhythm, kept.body)) return { answer: false };
      const at = door.now();
      const running = door.programmes.loop(rhythm.loop, dayOfMoment(at));
      if (running === null) throw new Error(`rhythm '${rhythm.name}' opens cases of no loop`);
      const given = {
        case: newId('c'),
        number: await caseNumber(reads, running.loop, at),
        item: entry.body,
        seats,
        posts: directory.posts,
      };
      const request = {
        act: running.loop.opens,
        actor: { kind: 'clock' as const },
        input: { turnOn: day },
        at,
        given,
      };
      const decision = decide(running.loop, null, request, contextOf(door, running));
      const wide = await family(door, directory, reads, running, decision, at);
      const refusal = decision.refusal ?? ('refusal' in wide ? wide.refusal : null);
      if (refusal !== null || 'refusal' in wide)
        throw new Error(`turn ${number} of '${rhythm.name}' for '${entry.key}' was refused: ${refusal?.kind}`);
      const turn = { rhythm: rhythm.name, entry: entry.key, turn: number, turn_on: day, case_id: given.case };
      return { ...wide, turns: [turn], answer: true };
    },
  });
  if (result.kind === 'done') return result.answer;
  if (result.kind === 'not-kept') throw new Error(`constraint ${result.constraint}: ${result.message}`);
  return false;
};

/** The seats that the entry fills. A list knows people by their telephone, a case by their party. */
const seatsOf = async (door: Door, rhythm: Rhythm, body: JsonObject): Promise<Readonly<Record<string, Bound>>> => {
  const seats: Record<string, Bound> = { ...turnSeats(rhythm, body) };
  for (const [seat, bound] of Object.entries(seats))
    if ('party' in bound) {
      const party =
        (await partyIdOfPhone(door.store, bound.party)) ?? (await partyOfPhone(door.store, bound.party)).party;
      seats[seat] = { party };
    }
  return seats;
};
