import type { Moment } from '../../kernel/case.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { channels, type Channel } from '../../programmes/review/channels.ts';
import { openCase } from '../act/open-case.ts';
import { settled } from '../act/settled.ts';
import type { Answer } from '../act/answer.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import type { Visitor } from '../session/visitor.ts';
import { noted } from './noted.ts';
import { rightOfSlip, type Slip } from './right-of-slip.ts';

export type SlipRating = {
  readonly slip: Slip;
  readonly channel: Channel;
  /** The mark of the device; nobody's where a slip of paper is entered. */
  readonly device: string | null;
  /** The window whose code was scanned. */
  readonly window?: string;
  readonly input: JsonObject;
  /** Whoever of the staff sits at the machine. */
  readonly staff: Extract<Visitor, { kind: 'person' }> | null;
  /** The day on which a paper slip was filled in. */
  readonly when?: Moment;
  readonly key: string;
};

/**
 * Judges a service with the slip in hand: in the name of whom it served, once. Notes by which channel and, where the window
 * is the rated unit's own, at which window. Refuses whoever of the rated unit tries.
 */
export const rateBySlip = async (door: Door, rating: SlipRating): Promise<Answer> => {
  const { channel, input, staff, when, key } = rating;
  const { right } = await rightOfSlip(door, rating.slip, when);
  if (staff !== null && staff.unit === right.aboutUnit) throw new DoorProblem('rated-unit');
  const beside = {
    ...(await noted(door, right, channel, rating.window, rating.device)),
    ...(channel === channels.paper && staff !== null ? { enteredBy: staff.person } : {}),
    ...(when === undefined ? {} : { filledOn: when.slice(0, 10) }),
  };
  const visitor: Visitor = { kind: 'party', party: right.party, name: '', phone: '' };
  const { loop, party } = right;
  const opened = { visitor, loop, item: null, right: right.id, party, input, noted: beside, key };
  return settled(await openCase(door, when === undefined ? opened : { ...opened, when }));
};
