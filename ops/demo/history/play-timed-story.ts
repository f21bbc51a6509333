import { actOnCase, actorKey } from '../../../api/act/act-on-case.ts';
import { fireCase } from '../../../api/act/fire-case.ts';
import { openCase } from '../../../api/act/open-case.ts';
import { settled } from '../../../api/act/settled.ts';
import type { Door } from '../../../api/door.ts';
import type { Visitor } from '../../../api/session/visitor.ts';
import type { Moment } from '../../../kernel/case.ts';
import { addDays, dayOfMoment } from '../../../kernel/day.ts';
import { casesBelow } from '../../../store/cases-below.ts';
import { firstDue } from '../../../store/due-cases.ts';
import { findCase } from '../../../store/find-case.ts';
import { partyOfPhone } from '../../../store/party.ts';
import { rightLeftBy, staff } from '../cases/play.ts';
import { sceneOf, withFiles } from '../cases/scene-of.ts';
import { alreadyTaken, type Taken } from './already-taken.ts';
import type { TimedLeg } from './time-legs.ts';
import type { TimedStory } from './timed-story.ts';

type Party = Extract<Visitor, { readonly kind: 'party' }>;
type Staged = { readonly door: Door; readonly clock: { now: Moment }; readonly party: Party; readonly cases: string[] };

/**
 * Plays one service through the doors that everybody uses, each step at its own moment and every clock at its due
 * moment, and lets it rest until `until`. `begun` says that an earlier start may have taken some of the steps: those
 * are found in the history and not taken again. Gives how many acts it did; throws where a step is refused.
 */
export const playTimedStory = async (door: Door, story: TimedStory, until: Moment, begun: boolean): Promise<number> => {
  const clock = { now: until };
  const { party } = await partyOfPhone(door.store, story.party.phone, story.party.name);
  const staged: Staged = {
    door: { ...door, now: () => clock.now, mark: 'demonstration' },
    clock,
    party: { kind: 'party', party, ...story.party },
    cases: [],
  };
  const taken = begun ? await alreadyTaken(door.store, party) : null;
  let acts = 0;
  for (const [index, timed] of story.steps.entries()) {
    if (taken !== null && wasTaken(staged, taken, timed)) continue;
    await wind(staged, timed.at);
    clock.now = timed.at;
    if (timed.leg.by === 'clock') continue;
    await take(staged, story, timed, `demonstration:${story.key}:${index}`);
    acts += 1;
  }
  await wind(staged, until);
  return acts;
};

const wasTaken = ({ cases }: Staged, taken: Taken, { at, leg }: TimedLeg): boolean => {
  if (leg.opens === undefined) return taken.acts.has(`${leg.act} ${at}`);
  const id = taken.opened.get(`${leg.opens} ${at}`);
  if (id !== undefined) cases.push(id);
  return id !== undefined;
};

/** Lets every clock of the service that comes due before a moment act, each in the seconds after it. */
const wind = async ({ door, clock, cases }: Staged, until: Moment): Promise<void> => {
  if (cases.length === 0) return;
  // What a clock leaves behind has clocks of its own.
  const first = async () =>
    firstDue(
      door.store,
      (await casesBelow(door.store, cases)).map(({ id }) => id),
      until,
    );
  for (let next = await first(); next; next = await first()) {
    const moment = secondsAfter(next.due);
    if (moment > until) return;
    clock.now = moment;
    if ((await fireCase(door, next.id)) === 0) throw new Error(`case ${next.id} has a clock that does not act`);
  }
};

/** The end of a day is the beginning of the next. */
const secondsAfter = (due: Moment): Moment => (due.includes('T24:') ? `${addDays(dayOfMoment(due), 1)}T00:00:07` : due);

const take = async (staged: Staged, story: TimedStory, { at, leg }: TimedLeg, key: string): Promise<void> => {
  const { door, party, cases } = staged;
  const visitor = leg.by === 'party' ? party : staff(leg.by);
  const scene = sceneOf(door, story, dayOfMoment(at));
  const input = await withFiles(door, story, actorKey(visitor), leg.input?.(scene) ?? {});
  const current = cases.at(-1);
  if (leg.opens !== undefined) {
    const anew = current === undefined || leg.anew === true;
    const right = anew ? null : await rightLeftBy(door, current, leg.opens);
    const item = anew ? story.item : null;
    const opening = { visitor, loop: leg.opens, item, right, party: party.party, input, key };
    const opened = settled(await openCase(door, opening));
    if (opened.refusal !== null) throw refused(story, leg.opens, opened.refusal);
    cases.push(opened.id);
    return;
  }
  const own = await findCase(door.store, current ?? '');
  const child = own?.standing.children.find((one) => one.child === leg.child && one.outcome === 'open')?.case;
  const left = leg.left === undefined ? null : await openLeft(staged, leg.left);
  const found = leg.child === undefined && left === null ? own : await findCase(door.store, child ?? left ?? '');
  if (!found) throw refused(story, leg.act ?? '', 'there is no such case');
  const asked = { visitor, id: found.id, act: leg.act ?? '', input, key, expects: found.version };
  const answer = await actOnCase(door, asked);
  if (answer.refusal !== null) throw refused(story, leg.act ?? '', answer.refusal);
};

/** The newest open case of a loop that came of these cases. */
const openLeft = async ({ door, cases }: Staged, loop: string): Promise<string> =>
  (await casesBelow(door.store, cases)).findLast((below) => below.loop === loop && below.open)?.id ?? '';

const refused = ({ key, rests }: TimedStory, act: string, why: unknown): Error =>
  new Error(`story ${key} to ${rests}, ${act}: ${JSON.stringify(why)}`);
