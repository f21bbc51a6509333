import type { JsonObject } from '../../kernel/json.ts';
import { entryWords, type Register } from '../../kernel/register.ts';
import { rehome } from '../../kernel/rehome.ts';
import { act } from '../../store/act.ts';
import type { CaseChange, EntryChange, Reads } from '../../store/act-request.ts';
import { heldCases } from '../../store/due-cases.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import type { Visitor } from '../session/visitor.ts';
import { actorKey } from './act-on-case.ts';
import { callBackTurns } from './call-back-turns.ts';
import { changeOf } from './change.ts';
import { checkEntry } from './check-entry.ts';
import { contextOf } from './context.ts';

export type EntryWish = {
  readonly visitor: Visitor;
  readonly register: Register;
  readonly key: string;
  readonly body: JsonObject;
  /** The version that was seen; 0 for an entry that is new. */
  readonly expects: number;
  readonly click: string;
  readonly reason: string;
  /** Where the open cases go when a unit closes. */
  readonly to: string | null;
};

/**
 * Adds or changes an entry of a register. Whoever leaves, and a unit that closes, hand their open cases over in the
 * same transaction: a person's to the post of the unit, a unit's to the unit named; a duty that returns and does so no
 * longer calls its open turns back. Refuses a body that its schema does
 * not allow, and a version that moved.
 */
export const changeEntry = async (door: Door, wish: EntryWish): Promise<{ readonly version: number }> => {
  const { register, key, body } = wish;
  const fields = checkEntry({ programmes: door.programmes, directory: await door.directory() }, register, body);
  if (fields.length) throw new DoorProblem('invalid', { fields });
  if (body[register.key] !== key)
    throw new DoorProblem('invalid', { fields: [{ field: register.key, keyword: 'const' }] });
  const by =
    wish.visitor.kind === 'person'
      ? { unit: wish.visitor.unit, person: wish.visitor.person }
      : { unit: null, person: null };
  const result = await act<{ version: number }>(door.store, {
    actor: actorKey(wish.visitor),
    key: wish.click,
    body: JSON.stringify([register.name, key, body]),
    mark: door.mark,
    work: async (reads) => {
      const before = await reads.entry(register.name, key);
      if ((before?.version ?? 0) !== wish.expects)
        throw new DoorProblem('moved-on', { more: { version: before?.version ?? 0 } });
      const change: EntryChange = {
        register: register.name,
        key,
        act: before ? 'change' : 'add',
        body,
        words: entryWords(register, body),
        by,
        at: door.now(),
      };
      const entries = [wish.reason === '' ? change : { ...change, reason: wish.reason }];
      return {
        answer: { version: wish.expects + 1 },
        entries,
        cases: [
          ...(await rehomed(door, reads, wish, before?.body ?? null)),
          ...(await callBackTurns(door, reads, { register: register.name, key, body })),
        ],
      };
    },
  });
  door.forgetDirectory();
  if (result.kind === 'done') return result.answer;
  if (result.kind === 'key-reused') throw new DoorProblem('key-reused');
  if (result.kind === 'not-kept') throw new DoorProblem('still-held', { more: { constraint: result.constraint } });
  throw new DoorProblem('not-found');
};

const rehomed = async (
  door: Door,
  reads: Reads,
  wish: EntryWish,
  before: JsonObject | null,
): Promise<readonly CaseChange[]> => {
  const move = leaving(wish, before);
  if (!move) return [];
  const ids = await heldCases(door.store, move.unit, move.person);
  if (ids.length && move.toUnit === null)
    throw new DoorProblem('still-held', { fields: [{ field: 'to', keyword: 'required' }] });
  const changes: CaseChange[] = [];
  for (const id of ids) {
    const standing = await reads.standing(id);
    const running = standing && door.programmes.version(standing.hash);
    if (!standing || !running || move.toUnit === null) continue;
    const rehoming = { ...move, toUnit: move.toUnit, toPerson: null, reason: wish.reason || wish.key, at: door.now() };
    const decision = rehome(running.loop, standing, rehoming, contextOf(door, running));
    if (decision.refusal) throw new DoorProblem('too-few-left', { values: { case: standing.given.number } });
    if (decision.standing) changes.push(changeOf(running, decision.events, decision.standing, standing));
  }
  return changes;
};

/** Who leaves with this change, and where their cases go. */
const leaving = ({ register, key, body, to }: EntryWish, before: JsonObject | null) => {
  if (register.name === 'unit' && body['closed'] === true) return { unit: key, person: null, toUnit: to };
  const unit = before?.['unit'];
  const goes = body['active'] === false || body['unit'] !== unit;
  return register.name === 'person' && typeof unit === 'string' && goes ? { unit, person: key, toUnit: unit } : null;
};
