import type { Event, Standing } from '../../kernel/case.ts';
import type { CaseChange } from '../../store/act-request.ts';
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
