import { hasAccounts, saveAccount } from '../../store/account.ts';
import { act } from '../../store/act.ts';
import type { EntryChange } from '../../store/act-request.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';

/** Sets up the first administrator with a unit to belong to. Refuses once anybody can sign in. */
export const makeAdministrator = async (
  door: Door,
  { name, account, password }: { readonly name: string; readonly account: string; readonly password: string },
): Promise<{ readonly account: string }> => {
  if (await hasAccounts(door.store)) throw new DoorProblem('administrator-exists');
  const at = door.now();
  const entry = (register: string, key: string, body: EntryChange['body']): EntryChange => ({
    register,
    key,
    act: 'add',
    body,
    words: name,
    by: { unit: null, person: null },
    at,
  });
  const unit = {
    unit: 'administration',
    name: '系统管理',
    nameEn: 'Administration',
    short: '系统管理',
    phone: '00000',
    address: '——',
    services: false,
    closed: false,
  };
  const result = await act<boolean>(door.store, {
    actor: 'system',
    // One click for everybody: of two at once only one is carried out, and one that was cut off can be finished.
    key: 'first-administrator',
    body: JSON.stringify([account, name]),
    mark: door.mark,
    work: async (reads) => {
      if (await reads.entry('person', account)) return { answer: false };
      const known = await reads.entry('unit', unit.unit);
      const person = { person: account, name, unit: unit.unit, roles: ['sysadmin'], account, active: true };
      return {
        answer: true,
        entries: [...(known ? [] : [entry('unit', unit.unit, unit)]), entry('person', account, person)],
      };
    },
  });
  if (result.kind !== 'done' || !result.answer || !(await saveAccount(door.store, account, account, password)))
    throw new DoorProblem('administrator-exists');
  door.forgetDirectory();
  return { account };
};
