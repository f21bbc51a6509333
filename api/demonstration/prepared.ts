import type { Language } from '../../kernel/programme.ts';
import type { CaseRow } from '../../store/case-row.ts';
import { oneOfEach } from '../../store/one-of-each.ts';
import { unitView, type Directory } from '../directory.ts';
import type { Door } from '../door.ts';

export type Player = { readonly account: string; readonly name: string; readonly unit: string; readonly role: string };

export type Prepared = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly loop: string;
  readonly state: string;
  /** Who has the duty. */
  readonly as: Player;
};

/** Whoever has a role, in a unit for which `where` holds. */
export const playerOf = (
  directory: Directory,
  role: string,
  where: (unit: string) => boolean,
  language: Language,
): Player | null => {
  for (const body of directory.people.values()) {
    const roles = body['roles'];
    const fits = body['active'] === true && Array.isArray(roles) && roles.includes(role);
    if (!fits || !where(String(body['unit']))) continue;
    return {
      account: String(body['account']),
      name: String(body['name']),
      unit: unitView(directory, String(body['unit']), language).name,
      role,
    };
  }
  return null;
};

/** A case in every open state of every loop, found in the running zone, each with whoever holds it. */
export const preparedCases = async (door: Door, language: Language): Promise<readonly Prepared[]> => {
  const directory = await door.directory();
  // In the order in which a case meets them, as its loop tells it.
  const order = ({ hash, loop, state }: CaseRow): string =>
    `${loop} ${Object.keys(door.programmes.version(hash)?.loop.states ?? {}).indexOf(state ?? '') + 10}`;
  const rows = (await oneOfEach(door.store)).toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  return rows.flatMap((row) => {
    const as = holderOf(door, directory, row, language);
    const { id, number, title, loop, state } = row;
    return as === null || state === null ? [] : [{ id, number, title, loop, state, as }];
  });
};

export const holderOf = (door: Door, directory: Directory, row: CaseRow, language: Language): Player | null => {
  const seat = door.programmes.version(row.hash)?.loop.seats[row.holderSeat ?? ''];
  return seat?.kind === 'post' && seat.role !== undefined
    ? playerOf(directory, seat.role, (unit) => unit === row.holderUnit, language)
    : null;
};
