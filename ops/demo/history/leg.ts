import type { JsonObject } from '../../../kernel/json.ts';
import type { Scene } from '../cases/story.ts';
import type { Chance } from './chance.ts';

/** How long after the step before: so many working days, or minutes of the same working day. Both ends are possible. */
export type Wait = { readonly workdays: readonly [number, number] } | { readonly minutes: readonly [number, number] };

/** One step of a case that is still without its day. */
export type Leg = {
  readonly wait: Wait;
  /** An account of the staff, 'party': the one whom the case serves, or 'clock': nobody acts until then. */
  readonly by: string;
  /** The loop of a case that is opened here: the first, or one by a right that the case before has left. */
  readonly opens?: string;
  /** What is opened here rests on no right: it is about the same item as the case before. */
  readonly anew?: true;
  /** The clock opens a turn of this rhythm here, for the entry that the story is about. */
  readonly turn?: string;
  /** The enterprise says that it no longer wants to be visited. */
  readonly withdraws?: true;
  /** What is opened here stands alone, about the case before. */
  readonly beside?: true;
  /** Sent in the evening, when no office is open. */
  readonly evening?: true;
  readonly act?: string;
  /** Acts on the child that is open under this name, not on the case itself. */
  readonly child?: string;
  /** Acts on the open case of this loop that an earlier act has left behind. */
  readonly left?: string;
  /** The item whose materials it is about, where the story as a whole is about none. */
  readonly item?: string;
  readonly input?: (scene: Scene) => JsonObject;
  /** What the door notes beside a review that is opened here. */
  readonly noted?: JsonObject;
};

/** How a case goes on: its steps up to where it comes to rest. */
export type Course = {
  /** Where it rests, as 'loop: state or ending'. */
  readonly rests: string;
  /** How often it is met, beside the other courses of its loop. */
  readonly weight: number;
  /** Working days that it may lie there before a clock moves it on; for a state. */
  readonly lies?: readonly [number, number];
  /** How long one of them lies there that is late on purpose: somebody forgot it. */
  readonly late?: readonly [number, number];
  readonly legs: (told: Told) => readonly Leg[];
};

/** What a course is told of the case it is for. */
export type Told = {
  readonly chance: Chance;
  /** The item's key, for a loop that takes one. */
  readonly item: string | null;
  readonly kind: 'consult' | 'need';
};
