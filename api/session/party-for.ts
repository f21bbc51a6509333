import { partyOfPhone } from '../../store/party.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import type { Visitor } from './visitor.ts';

/**
 * Whom a new case serves: the visitor, or for the staff whoever stands at the counter. A visitor who has no name yet may
 * give one. Refuses staff who name nobody.
 */
export const partyFor = async (
  door: Door,
  visitor: Visitor,
  onBehalf?: { readonly name: string; readonly phone: string },
  name?: string,
): Promise<string> => {
  if (visitor.kind === 'party') {
    if (onBehalf)
      throw new DoorProblem('invalid', { fields: [{ field: 'onBehalf', keyword: 'additionalProperties' }] });
    if (name !== undefined && visitor.nameless) await partyOfPhone(door.store, visitor.phone, name);
    return visitor.party;
  }
  if (!onBehalf) throw new DoorProblem('invalid', { fields: [{ field: 'onBehalf', keyword: 'required' }] });
  return (await partyOfPhone(door.store, onBehalf.phone, onBehalf.name)).party;
};
