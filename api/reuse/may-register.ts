import { dayOfMoment } from '../../kernel/day.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import type { Visitor } from '../session/visitor.ts';

/** Refuses whoever of the staff could not open a case about this item: nobody else has a use for somebody's papers. */
export const mayRegister = async (
  door: Door,
  visitor: Visitor & { readonly kind: 'person' },
  item: string,
): Promise<void> => {
  const body = (await door.directory()).items.get(item);
  if (body === undefined) throw new DoorProblem('not-found');
  const today = dayOfMoment(door.now());
  const opens = door.programmes.loops.some(({ loop: { name } }) => {
    const loop = door.programmes.loop(name, today)?.loop;
    if (loop === undefined || loop.serves === null) return false;
    return (loop.acts[loop.opens]?.by ?? []).some((by) => {
      const seat = loop.seats[by];
      if (seat?.kind !== 'post' || typeof seat.bound !== 'object' || !('item' in seat.bound)) return false;
      return body[seat.bound.item] === visitor.unit && (seat.role === undefined || visitor.roles.includes(seat.role));
    });
  });
  if (!opens) throw new DoorProblem('forbidden');
};
