import { holder } from '../../kernel/holder.ts';
import { owed } from '../../kernel/owed.ts';
import type { Standing } from '../../kernel/case.ts';
import type { Loop } from '../../kernel/loop.ts';
import { unitView } from '../directory.ts';
import type { Running } from '../programmes.ts';
import type { CaseLine } from '../view.ts';
import { lineLight } from './clock-view.ts';
import { partyShown } from './party-shown.ts';
import type { Reader } from './reader.ts';
import { titleShown } from './title-shown.ts';

/** One case in a list, for one reader: where it is, who has it, by when. */
export const caseLine = (
  { loop, programme }: Running,
  standing: Standing,
  demonstration: boolean,
  version: number,
  reader: Reader,
): CaseLine => {
  const unit = (id: string | null | undefined) => (id ? unitView(reader.directory, id, reader.language) : null);
  const has = holder(loop, standing);
  const next = owed(loop, standing);
  const first = standing.seats[firstSeat(loop) ?? ''];
  const offer = standing.offer;
  return {
    id: standing.given.case,
    number: standing.given.number,
    programme: programme.name,
    loop: loop.name,
    title: titleShown(programme.title(standing), reader),
    state: standing.state,
    ending: standing.ending,
    holder: unit(has?.unit),
    holderSeat: has?.seat ?? null,
    awaits: (standing.state !== null && loop.states[standing.state]?.awaits) || null,
    firstAsked: first && 'unit' in first ? unit(first.unit) : null,
    clock: next?.clock ?? null,
    due: next?.due ?? null,
    ...lineLight(loop, standing, next?.clock ?? null, reader),
    openedAt: standing.openedAt,
    party: partyShown(loop, standing, reader),
    demonstration,
    version,
    offer: offer
      ? {
          to: unitView(reader.directory, offer.to, reader.language),
          from: unitView(reader.directory, offer.from, reader.language),
        }
      : null,
  };
};

/** The seat that never changes: whoever was asked first. */
export const firstSeat = (loop: Loop): string | undefined =>
  Object.keys(loop.seats).find((name) => loop.seats[name]?.pinned);
