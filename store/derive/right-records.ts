import { bound } from '../../kernel/bound.ts';
import type { Event, Standing } from '../../kernel/case.ts';
import type { Loop } from '../../kernel/loop.ts';
import { partyOf } from './case-record.ts';

export type RightRecord = {
  readonly right_id: string;
  readonly kind: string;
  readonly loop: string;
  readonly case_id: string;
  readonly seq: number;
  readonly case_title: string;
  readonly party: string;
  readonly about_unit: string | null;
  readonly about_person: string | null;
  readonly from_day: string;
};

/** The review rights that events leave, each for the party that was served, about the seat that served it. */
export const rightRecords = (
  loop: Loop,
  standing: Standing,
  events: readonly Event[],
  title: string,
): readonly RightRecord[] =>
  events.flatMap((event) =>
    event.effects.flatMap((effect) => {
      if (effect.kind !== 'invite') return [];
      const right = loop.rights[effect.right];
      const party = right === undefined ? null : partyOf(loop, standing, right.to);
      if (right === undefined || party === null) return [];
      const about = bound(loop, standing, right.about);
      return [
        {
          right_id: `${standing.given.case}.${event.seq}.${effect.right}`,
          kind: effect.right,
          loop: right.loop,
          case_id: standing.given.case,
          seq: event.seq,
          case_title: title,
          party,
          about_unit: about !== null && 'unit' in about ? about.unit : null,
          about_person: about !== null && 'unit' in about ? about.person : null,
          from_day: effect.from,
        },
      ];
    }),
  );
