import type { Event, Standing } from '../../kernel/case.ts';
import type { CaseChange, Message } from '../../store/act-request.ts';
import type { Running } from '../programmes.ts';

/** New events of one case, with the line that says what it is about and the ruling to be remembered. */
export const changeOf = ({ loop, programme }: Running, events: readonly Event[], standing: Standing): CaseChange => {
  const title = programme.title(standing).slice(0, 200);
  const ruled = events.findLast((event) => loop.acts[event.act]?.rules !== undefined);
  const unit = ruled?.input[loop.acts[ruled.act]?.rules ?? ''];
  return {
    loop,
    events,
    standing,
    title,
    words: [standing.given.number, title].join(' '),
    ...(typeof unit === 'string' ? { precedent: { unit, text: title } } : {}),
  };
};

/** The papers of new events, each to be sent once its hold is over. */
export const messagesOf = ({ loop }: Running, events: readonly Event[], standing: Standing): readonly Message[] =>
  events.flatMap((event) =>
    event.effects.flatMap((effect) => {
      const seat = effect.kind === 'paper' ? standing.seats[effect.to] : undefined;
      if (effect.kind !== 'paper' || !seat || !('party' in seat)) return [];
      const payload = { case: standing.given.case, number: standing.given.number, loop: loop.name, seq: event.seq, paper: effect.paper, party: seat.party };
      return [{ kind: 'paper', release: effect.release, payload }];
    }),
  );
