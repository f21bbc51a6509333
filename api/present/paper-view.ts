import type { Effect, Event, Standing } from '../../kernel/case.ts';
import type { PaperView } from '../view.ts';
import { isStaff, type Reader } from './reader.ts';

/** The name of a paper in addresses: its case, the event that made it, and which paper it is. */
export const paperId = (id: string, seq: number, paper: string): string => `${id}.${seq}.${paper}`;

/** Takes a paper's name apart; null where it is not one. */
export const paperOf = (name: string): { readonly id: string; readonly seq: number; readonly paper: string } | null => {
  const [, id, seq, paper] = /^([^.]+)\.(\d{1,9})\.([a-z0-9-]+)$/.exec(name) ?? [];
  return id && seq && paper ? { id, seq: Number(seq), paper } : null;
};

type PaperEffect = Effect & { readonly kind: 'paper' };

export const papersIn = (event: Event): readonly PaperEffect[] =>
  event.effects.filter((effect): effect is PaperEffect => effect.kind === 'paper');

/** The papers of some events; one still held back is shown to the staff alone. */
export const paperViews = (
  standing: Standing,
  events: readonly Event[],
  taken: ReadonlySet<number>,
  reader: Reader,
): readonly PaperView[] =>
  events.flatMap((event) =>
    papersIn(event).flatMap((effect) => {
      const held = effect.release > reader.now && !taken.has(event.seq);
      if (!isStaff(reader) && (held || !mine(standing, effect.to, reader))) return [];
      return [
        {
          id: paperId(standing.given.case, event.seq, effect.paper),
          paper: effect.paper,
          at: event.legal ?? event.at,
          heldUntil: held ? effect.release : null,
          replaced: taken.has(event.seq),
        },
      ];
    }),
  );

/** Whether a paper is addressed to this reader: the party in its seat. */
export const mine = (standing: Standing, to: string, reader: Reader): boolean => {
  const seat = standing.seats[to];
  return (
    reader.visitor.kind === 'party' && seat !== undefined && 'party' in seat && seat.party === reader.visitor.party
  );
};
