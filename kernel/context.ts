import type { Calendar } from './calendar.ts';
import type { Standing } from './case.ts';
import type { JsonObject } from './json.ts';

/** A question with a yes or no, answered from what is handed in and from nothing else. */
export type Guard = (reads: {
  readonly input: JsonObject;
  readonly item: JsonObject;
  readonly standing: Standing | null;
}) => boolean;

/** What `decide` reads besides the loop, the standing and the request. */
export type Context = {
  readonly calendar: Calendar;
  readonly guards: Readonly<Record<string, Guard>>;
  /** The content hash of the loop. */
  readonly hash: string;
};
