import type { Moment, Standing } from '../kernel/case.ts';
import type { Mark } from './store.ts';

/** A case as lists show it: a copy of its standing, made for reading. */
export type CaseRow = {
  readonly id: string;
  readonly number: string;
  readonly loop: string;
  readonly hash: string;
  readonly title: string;
  readonly state: string | null;
  readonly ending: string | null;
  readonly holderUnit: string | null;
  readonly holderSeat: string | null;
  readonly holderPerson: string | null;
  /** The party waited for. */
  readonly awaits: string | null;
  /** The unit asked first; never changes. */
  readonly firstUnit: string | null;
  /** The unit to which the case is offered. */
  readonly offerUnit: string | null;
  readonly party: string | null;
  readonly item: string | null;
  readonly parent: string | null;
  /** What is owed most urgently; a missed duty until it is done. */
  readonly clock: string | null;
  readonly due: Moment | null;
  readonly missed: boolean;
  readonly openedAt: Moment;
  readonly at: Moment;
  readonly version: number;
  readonly mark: Mark;
};

export type StoredCase = CaseRow & { readonly standing: Standing };
