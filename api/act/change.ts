import type { Event, Standing } from '../../kernel/case.ts';
import type { CaseChange } from '../../store/act-request.ts';
import type { Running } from '../programmes.ts';

/**
 * New events of one case, with the line that says what it is about and the ruling to be remembered. Takes also how the
 * case stood before them: the words it is found by are written anew only where that line has changed.
 */
export const changeOf = (
  { loop, programme }: Running,
  events: readonly Event[],
  standing: Standing,
  before: Standing | null,
): CaseChange => {
  const about = (stood: Standing): string => programme.title(stood).slice(0, 200);
  const title = about(standing);
  const ruled = events.findLast((event) => loop.acts[event.act]?.rules !== undefined);
  const unit = ruled?.input[loop.acts[ruled.act]?.rules ?? ''];
  return {
    loop,
    events,
    standing,
    title,
    ...(before !== null && about(before) !== title ? { words: title } : {}),
    // What is said of somebody is no precedent that others read.
    ...(typeof unit === 'string' && loop.shields === undefined ? { precedent: { unit, text: title } } : {}),
  };
};
