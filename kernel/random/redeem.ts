import type { Bound, Moment } from '../case.ts';
import { addDays } from '../day.ts';
import { given } from './giving.ts';
import type { Played, Table } from './played.ts';
import { attempt, begin } from './played.ts';
import { saying } from './saying.ts';
import { party } from './world.ts';

/** Whoever was served uses the rights that an ended case has left, each once: the review that a right opens can be opened. */
export const redeem = (table: Table, id: string): void => {
  for (const ended of table.cases.filter((played) => played.standing.ending !== null))
    for (const [at, left] of ended.standing.rights.entries())
      if (table.chance.odds(0.3)) use(table, ended, left.right, left.from, `${id}${at}`);
};

const use = (table: Table, ended: Played, name: string, from: string, id: string): void => {
  const right = ended.loop.rights[name];
  const loop = table.world.loops.find((candidate) => candidate.name === right?.loop);
  const about = ended.standing.seats[right?.about ?? ''];
  const act = loop?.acts[loop.opens];
  if (right === undefined || loop === undefined || act === undefined || about === undefined) return;
  const rater = loop.serves ?? '';
  const seats: Record<string, Bound> = { [rater]: { party: right.to } };
  for (const [seat, definition] of Object.entries(loop.seats))
    if (definition.bound === 'given' && definition.kind === 'post') seats[seat] = about;
  const at: Moment = `${addDays(from, 1)}T10:00:00`;
  const said = saying(table.world, loop, loop.opens, act, null, at, table.chance);
  const opened = begin(table, loop, {
    act: loop.opens,
    actor: party(right.to),
    input: said,
    at,
    given: { ...given(table.world, loop, id, table.chance), seats, right: name },
  });
  if ('kind' in opened) table.wrong.push(`a right '${name}' of ${ended.loop.name} could not be used: ${opened.kind}`);
  else attempt(table, opened, 'fly', party(right.to), {}, at);
};
