import { openDoor } from '../../../ui/fetch.ts';
import { door } from '../data/door.ts';
import type { Resident } from './demonstration-view.ts';

const desk = openDoor('desk');

/** Signs in at the desk as one of its people, with the password that all of a demonstration have. */
export const becomeStaff = async (account: string, password: string): Promise<void> => {
  await desk('/api/sessions', { body: { account, password } });
};

/** Signs in at the portal by a telephone that nobody has: the demonstration tells the code. */
export const becomeResident = async ({ phone }: Resident): Promise<void> => {
  const { code } = await door<{ readonly code: string }>('/api/codes', { body: { phone } });
  await door('/api/sessions', { body: { phone, code } });
};
