import type { CaseRow } from '../../store/case-row.ts';
import { dictionary } from '../dictionary.ts';
import { light } from '../../kernel/light.ts';
import { remaining } from '../../kernel/remaining.ts';
import { unitView } from '../directory.ts';
import type { CaseLine } from '../view.ts';
import { maskName } from './mask.ts';
import type { Reader } from './reader.ts';
import { titleShown } from './title-shown.ts';

/** A line of a staff list from the row alone, so that a list costs one statement. Null where no programme has its loop. */
export const rowLine = (row: CaseRow, reader: Reader): CaseLine | null => {
  const running = reader.programmes.version(row.hash);
  if (!running) return null;
  const { loop, programme } = running;
  const unit = (id: string | null) => (id === null ? null : unitView(reader.directory, id, reader.language));
  const ran =
    row.due === null ? null : { due: row.due, status: row.missed ? ('fired' as const) : ('running' as const) };
  // What comes next is the end of a lawful pause: until then the other clocks stand still.
  const paused = Object.values(loop.pauses).some(({ limit }) => limit === row.clock);
  const to = unit(row.offerUnit);
  const from = unit(row.holderUnit ?? row.firstUnit);
  return {
    id: row.id,
    number: row.number,
    programme: programme.name,
    loop: loop.name,
    title: titleShown(row.title, reader),
    state: row.state,
    ending: row.ending,
    holder: unit(row.holderUnit),
    holderSeat: row.holderSeat,
    awaits: row.awaits,
    firstAsked: unit(row.firstUnit),
    clock: row.clock,
    due: row.due,
    light: ran ? light(reader.calendar, reader.now, ran, loop.clocks[row.clock ?? '']?.warn, paused) : 'done',
    remaining: ran ? remaining(reader.calendar, reader.now, ran.due) : null,
    openedAt: row.openedAt,
    party: partyName(row, reader),
    demonstration: row.mark === 'demonstration',
    version: row.version,
    offer: to && from ? { to, from } : null,
  };
};

/** In a list nobody's whole name is needed; who rates or complains stays unknown there. */
const partyName = (row: CaseRow, reader: Reader): string | null => {
  if (row.party === null) return null;
  const reviews = reader.programmes.loops.some(({ loop }) =>
    Object.values(loop.rights).some((right) => right.loop === row.loop),
  );
  if (reviews) return dictionary[reader.language]['party.hidden'] ?? null;
  const shields = reader.programmes.version(row.hash)?.loop.shields;
  if (shields !== undefined) return dictionary[reader.language]['party.kept'] ?? null;
  const name = reader.partyName(row.party);
  return name === null ? (dictionary[reader.language]['party.unnamed'] ?? null) : maskName(name);
};
