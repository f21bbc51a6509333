import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import type { Reads } from '../../store/act-request.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import { clauseClosed } from '../policy/clause-closed.ts';
import type { Running } from '../programmes.ts';
import { entryInForce } from '../proposals/publish-due.ts';

/**
 * The item of a case as its register lists it at this moment: later changes do not reach the case. Refuses a key that
 * nothing has, none where the loop needs one, and an item that is suspended or withdrawn.
 */
export const frozenItem = async (
  door: Door,
  reads: Reads,
  { loop }: Running,
  key: string | null,
): Promise<JsonObject> => {
  if (!key && !needsItem(loop)) return {};
  const item = key ? await entryInForce(door, reads, loop.item ?? 'service-item', key) : null;
  if (!item) throw new DoorProblem('invalid', { fields: [{ field: 'item', keyword: key ? 'unknown' : 'required' }] });
  const closed = await clauseClosed(door, reads, loop, item);
  if (closed) throw new DoorProblem('invalid', { fields: [{ field: 'item', ...closed }] });
  if (item['status'] === 'suspended' || item['status'] === 'withdrawn')
    throw new DoorProblem('invalid', { fields: [{ field: 'item', keyword: `item-${item['status']}` }] });
  return loop.mayName === 'item' ? namedItem(item) : item;
};

/** What is kept of an item by a case that is about it and takes nothing from it: what it is called, and what it asks for. */
const namedItem = (item: JsonObject): JsonObject => {
  const { materials } = item;
  const asked = (Array.isArray(materials) ? materials : []) as readonly JsonObject[];
  return {
    ...pick(item, ['key', 'name', 'nameEn', 'handlingUnit', 'decidingUnit']),
    materials: asked.map((material) => pick(material, ['id', 'name', 'nameEn', 'necessity', 'source', 'accept'])),
  };
};

const pick = (from: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));

const known = new WeakMap<Loop, boolean>();

/** Whether a loop takes a unit or a limit from its item. */
const needsItem = (loop: Loop): boolean => {
  const needs = known.get(loop) ?? JSON.stringify([loop.seats, loop.clocks]).includes('"item":');
  known.set(loop, needs);
  return needs;
};
