import { dayOfMoment } from '../../kernel/day.ts';
import { paperPrints } from '../../store/paper-print.ts';
import { personView } from '../directory.ts';
import type { Door } from '../door.ts';
import type { Shown } from '../present/case-view.ts';
import { anyPaper } from '../present/found-paper.ts';
import { maskName } from '../present/mask.ts';
import { writtenPaper } from '../present/paper-document.ts';
import { paperId, papersIn } from '../present/paper-view.ts';
import type { Reader } from '../present/reader.ts';
import type { PaperStanding } from '../view.ts';
import { paperRecords } from './paper-record.ts';
import { maySeal } from './seal-paper.ts';

/** Every paper of a case, the newest first, with how it reached its reader. */
export const paperStandings = async (door: Door, shown: Shown, reader: Reader): Promise<readonly PaperStanding[]> => {
  const { case: id } = shown.standing.given;
  const all = shown.events.flatMap(({ seq, ...event }) =>
    papersIn({ seq, ...event }).flatMap(({ paper, to }) => {
      const found = anyPaper(shown, seq, paper, reader.now);
      return found ? [{ id: paperId(id, seq, paper), seq, paper, to, found }] : [];
    }),
  );
  const records = await paperRecords(
    door,
    all.map((one) => one.id),
  );
  const standings = await Promise.all(
    all.map(async ({ id: name, seq, paper, to, found }): Promise<PaperStanding> => {
      const seat = shown.running.loop.seats[to];
      return {
        id: name,
        paper,
        number: writtenPaper(shown, found, reader, null).number,
        on: dayOfMoment(found.event.legal ?? found.event.at),
        state: found.state,
        toParty: seat?.kind === 'party',
        deliveries: (records.get(name)?.deliveries ?? []).map(({ how, at, receiver, relation, person }) => ({
          how,
          at,
          receiver: receiver === undefined ? null : maskName(receiver),
          relation: relation ?? null,
          person: person === undefined ? null : (personView(reader.directory, person)?.name ?? person),
        })),
        sealed: (await paperPrints(door.store, { case: id, seq, paper })).some(({ sealed }) => sealed),
        maySeal: maySeal(door, { shown, found }, reader.visitor),
      };
    }),
  );
  return standings.toReversed();
};
