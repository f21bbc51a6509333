import type { ClockRun, Standing } from '../../kernel/case.ts';
import type { Loop } from '../../kernel/loop.ts';

export type ClockRecord = {
  readonly case_id: string;
  readonly clock: string;
  readonly kind: 'duty' | 'watch';
  readonly since: string;
  readonly due: string;
  readonly provisional: boolean;
};

/** Which rows of running clocks change when a case comes to stand otherwise, and which go. */
export const clockRecords = (
  loop: Loop,
  before: Standing | null,
  after: Standing,
): {
  readonly runs: readonly ClockRecord[];
  readonly gone: readonly { readonly case_id: string; readonly clock: string }[];
} => {
  const case_id = after.given.case;
  const had = running(before);
  const has = running(after);
  return {
    runs: Object.entries(has).flatMap(([clock, run]) =>
      same(had[clock], run)
        ? []
        : [
            {
              case_id,
              clock,
              kind: loop.clocks[clock]?.kind ?? 'duty',
              since: run.since,
              due: run.due,
              provisional: run.provisional,
            },
          ],
    ),
    gone: Object.keys(had).flatMap((clock) => (has[clock] === undefined ? [{ case_id, clock }] : [])),
  };
};

const running = (standing: Standing | null): Readonly<Record<string, ClockRun>> =>
  standing === null || standing.ending !== null
    ? {}
    : Object.fromEntries(Object.entries(standing.clocks).filter(([, run]) => run.status === 'running'));

const same = (one: ClockRun | undefined, other: ClockRun): boolean =>
  one !== undefined && one.since === other.since && one.due === other.due && one.provisional === other.provisional;
