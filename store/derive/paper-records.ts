import { bound } from '../../kernel/bound.ts';
import type { Event, Standing } from '../../kernel/case.ts';
import type { Json } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';

export type PaperRecord = {
  readonly message_id: string;
  readonly kind: 'paper';
  readonly release: string;
  readonly payload: {
    readonly case: string;
    readonly number: string;
    readonly loop: string;
    readonly paper: string;
    readonly seq: number;
  };
  readonly case_id: string;
  readonly seq: number;
  readonly paper: string;
  readonly recipient: string | null;
  readonly once: boolean;
  readonly grounds: boolean;
  readonly reason: string | null;
  readonly basis: readonly string[];
};

/** The papers that events issue, on their way to whom they tell, each with what it rests on. */
export const paperRecords = (loop: Loop, standing: Standing, events: readonly Event[]): readonly PaperRecord[] =>
  events.flatMap((event) =>
    event.effects.flatMap((effect) => {
      if (effect.kind !== 'paper') return [];
      const { case: caseId, number } = standing.given;
      const to = bound(loop, standing, effect.to);
      const act = loop.acts[event.act];
      const reason = event.input['reason'];
      return [
        {
          message_id: `${caseId}.${event.seq}.${effect.paper}`,
          kind: 'paper' as const,
          release: effect.release,
          payload: { case: caseId, number, loop: loop.name, paper: effect.paper, seq: event.seq },
          case_id: caseId,
          seq: event.seq,
          paper: effect.paper,
          recipient: to === null ? null : 'party' in to ? `party:${to.party}` : `unit:${to.unit}`,
          once: act?.once === true && act.paper === effect.paper,
          grounds: loop.papers[effect.paper]?.grounds === true,
          reason: typeof reason === 'string' ? reason : null,
          basis: basisOf(loop, event),
        },
      ];
    }),
  );

/** What was cited; where the law or another case acts by itself, the rule of the clock or of the pause. */
const basisOf = (loop: Loop, event: Event): readonly string[] => {
  const said: Json | undefined = event.input['basis'];
  const cited = Array.isArray(said) ? said.filter((entry) => typeof entry === 'string') : [];
  const ruled = event.effects.flatMap((effect) => {
    // What a case leaves behind begins with nobody's words: its own clocks say by which rule.
    if (effect.kind === 'start' && event.by === 'parent') return [loop.clocks[effect.clock]?.basis];
    if (effect.kind === 'fire') return [loop.clocks[effect.clock]?.basis];
    return effect.kind === 'pause' ? [loop.pauses[effect.pause]?.basis] : [];
  });
  return [...cited, ...ruled.filter((basis) => basis !== undefined)];
};
