import { openDoor } from '../../../ui/fetch.ts';

/** The door, as staff. */
export const door = openDoor('desk');
