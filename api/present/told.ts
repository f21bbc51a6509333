import type { Event } from '../../kernel/case.ts';

/** An event as the store keeps it: beside what happened, when it was recorded and of which kind it is. */
export type Told = Event & {
  readonly recordedAt: string;
  readonly mark: 'live' | 'demonstration' | 'later';
};
