import type { Moment } from '../kernel/case.ts';

/** When what goes on by itself last did, and where it could not: what an operator looks at first. */
export type Pulse = { ticked: Moment | null; failing: readonly string[]; climbed: Moment | null };

export const newPulse = (): Pulse => ({ ticked: null, failing: [], climbed: null });
