import { dayOfMoment } from '../../kernel/day.ts';
import { nextDue } from '../../kernel/next-due.ts';
import { findCase } from '../../store/find-case.ts';
import { entry } from '../../store/entries.ts';
import { standingsBelow } from '../../store/standings-below.ts';
import { pictureOf, type PictureEntry } from '../../programmes/key-project/picture.ts';
import { programme as keyProject } from '../../programmes/key-project/index.ts';
import { leadsOf, stageLead } from '../../programmes/key-project/stage-lead.ts';
import { maySee } from '../act/may-see.ts';
import { personView, unitView } from '../directory.ts';
import type { Door } from '../door.ts';
import { lineLight } from '../present/clock-view.ts';
import type { Reader } from '../present/reader.ts';
import { titleShown } from '../present/title-shown.ts';
import { DoorProblem } from '../problem.ts';
import { projectLine } from './project-line.ts';
import type { ProjectView } from './view.ts';

/**
 * A project with everything that came of it as one picture, in two reads whatever it holds. Refuses whoever may see
 * neither the project nor any part of it, as if it were not there.
 */
export const projectView = async (door: Door, id: string, reader: Reader): Promise<ProjectView> => {
  const found = await findCase(door.store, id);
  const running = found && door.programmes.version(found.hash);
  if (!found || !running || found.standing.loop !== 'key-project') throw new DoorProblem('not-found');
  const rows = await standingsBelow(door.store, id);
  const { visitor } = reader;
  const seen =
    maySee(visitor, running.loop, found.standing) ||
    (visitor.kind === 'person' &&
      rows.some(({ hash, standing }) => {
        const part = door.programmes.version(hash);
        return part !== null && maySee(visitor, part.loop, standing);
      }));
  if (!seen) throw new DoorProblem('not-found');

  const { standing } = found;
  const words = keyProject.words[reader.language];
  const today = dayOfMoment(reader.now);
  const picture = pictureOf(
    standing,
    rows.map((row) => row.standing),
    reader.calendar,
    today,
    leadsOf((await entry(door.store, stageLead.name, String(standing.facts['kind'])))?.body ?? null),
  );
  const byCase = new Map(rows.map((row) => [row.standing.given.case, row]));
  const lightOf = (one: string | null) => {
    const row = byCase.get(one ?? '');
    const known = row && door.programmes.version(row.hash);
    if (!row || !known) return 'done' as const;
    return lineLight(known.loop, row.standing, nextDue(known.loop, row.standing)?.clock ?? null, reader).light;
  };
  const word = (key: string): string =>
    words[`project-stage.value.item.${key}`] ?? words[`project-stage.value.step.${key}`] ?? key;
  const shown = (one: PictureEntry) => ({
    ...one,
    title: word(one.key),
    light: lightOf(one.case),
    needsTitles: one.needs.map(word),
  });
  const titleOf = (one: string, kind: string) => {
    const row = byCase.get(one);
    const known = row && door.programmes.version(row.hash);
    const name = words[`key-project.child.${kind}`] ?? words[`project-stage.child.${kind}`] ?? '';
    return row && known ? titleShown(known.programme.title(row.standing), reader) : name;
  };
  const due = nextDue(running.loop, standing);
  const holder = standing.state === null ? null : running.loop.states[standing.state]?.holder;
  const seat = standing.seats[holder ?? ''];
  const unit = (key: string) => unitView(reader.directory, key, reader.language);
  const agents = standing.seats['agents'];
  const sponsor = standing.seats['sponsor'];
  const text = (fact: string) => (typeof standing.facts[fact] === 'string' ? String(standing.facts[fact]) : null);
  return {
    ...projectLine(running, standing, reader),
    today,
    from: picture.from,
    plain: {
      due: due === null ? null : dayOfMoment(due.due),
      unit: seat && 'unit' in seat ? unit(seat.unit).name : '',
    },
    projectCode: text('projectCode'),
    site: text('site'),
    agents: (agents && 'unit' in agents ? [agents, ...(agents.also ?? [])] : []).flatMap((one) => {
      const person = personView(reader.directory, one.person);
      return person ? [{ person: person.person, name: person.name, unit: unit(one.unit) }] : [];
    }),
    sponsor: sponsor && 'unit' in sponsor ? unit(sponsor.unit) : null,
    sponsorLeader: text('sponsorLeader'),
    days: picture.days,
    forecast: picture.forecast && { ...picture.forecast, criticalTitles: picture.forecast.critical.map(word) },
    plan: picture.stages.map((stage) => ({ ...stage, lead: unit(stage.lead), entries: stage.entries.map(shown) })),
    marks: picture.marks.map((mark) => ({ ...mark, title: titleOf(mark.case, mark.kind), light: lightOf(mark.case) })),
  };
};
