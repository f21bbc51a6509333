import { actOnCase } from '../../../api/act/act-on-case.ts';
import { fireCase } from '../../../api/act/fire-case.ts';
import { openAlone } from '../../../api/act/open-alone.ts';
import { openCase } from '../../../api/act/open-case.ts';
import { openTurn } from '../../../api/act/open-turn.ts';
import { settled } from '../../../api/act/settled.ts';
import type { Door } from '../../../api/door.ts';
import { withdrawVisits } from '../../../api/visits/withdraw-visits.ts';
import { entry } from '../../../store/entries.ts';
import { proposalId } from '../../../api/proposals/proposal-of.ts';
import type { Moment, Standing } from '../../../kernel/case.ts';
import { addDays, dayOfMoment } from '../../../kernel/day.ts';
import type { Loop } from '../../../kernel/loop.ts';
import type { Course, Stage } from '../../../store/course.ts';
import { wakeOf } from '../../../store/derive/case-record.ts';
import { below } from './below.ts';
import type { Party, Prepared } from './prepare-story.ts';
import type { TimedLeg } from './time-legs.ts';
import type { TimedStory } from './timed-story.ts';

type Found = { readonly loop: Loop; readonly standing: Standing };
type Staged = {
  readonly door: Door;
  readonly clock: { now: Moment };
  readonly party: Party;
  /** The cases that were opened by hand, the oldest first. */
  readonly cases: string[];
  readonly stage: Stage;
};

/**
 * One service as a course: through the doors that everybody uses, each step at its own moment and every clock at its
 * due moment, until it is left to rest at `until`. `played` hears how many acts it did; a step that is refused throws.
 */
export const courseOf = (
  door: Door,
  { story, party, hands }: Prepared,
  until: Moment,
  played: (acts: number) => void,
): Course => {
  const { item, about } = story;
  return {
    story: story.key,
    parties: [party.party],
    entries: [
      ...(about === undefined ? [] : ([[about.register, about.key]] as const)),
      ...(item === null
        ? []
        : ([
            ['service-item', item],
            ['proposal', proposalId('service-item', item)],
          ] as const)),
    ],
    play: async (stage) => {
      const clock = { now: until };
      const staged: Staged = {
        door: { ...door, store: stage.store, now: () => clock.now, mark: 'demonstration' },
        clock,
        party,
        cases: [],
        stage,
      };
      let acts = 0;
      for (const [index, timed] of story.steps.entries()) {
        await wind(staged, timed.at);
        clock.now = timed.at;
        const hand = hands[index];
        if (timed.leg.turn !== undefined) await turn(staged, story, timed.leg.turn);
        else if (hand === undefined || hand === null) continue;
        else await take(staged, story, timed, hand);
        acts += 1;
      }
      await wind(staged, until);
      played(acts);
    },
  };
};

/** The clock opens a turn of a duty that returns: the case that the story goes on with. */
const turn = async ({ door, clock, cases, stage }: Staged, story: TimedStory, named: string): Promise<void> => {
  const rhythm = door.programmes.all.flatMap(({ rhythms = [] }) => rhythms).find(({ name }) => name === named);
  const { register, key } = story.about ?? { register: '', key: '' };
  const kept = await entry(door.store, register, key);
  if (rhythm === undefined || kept === null) throw refused(story, named, 'there is nothing to come back to');
  const before = new Set(stage.cases().map(({ standing }) => standing.given.case));
  await openTurn(door, rhythm, kept, { number: 1, day: dayOfMoment(clock.now) });
  cases.push(...stage.cases().flatMap(({ standing: { given } }) => (before.has(given.case) ? [] : [given.case])));
};

/** Lets every clock of the service that comes due before a moment act, each in the seconds after it. */
const wind = async (staged: Staged, until: Moment): Promise<void> => {
  for (let next = firstDue(staged); next !== null; next = firstDue(staged)) {
    const moment = secondsAfter(next.due);
    if (next.due > until || moment > until) return;
    staged.clock.now = moment;
    if ((await fireCase(staged.door, next.id)) === 0) throw new Error(`case ${next.id} has a clock that does not act`);
  }
};

/** What comes due first in this service, also in what a clock has left behind. */
const firstDue = (staged: Staged): { readonly id: string; readonly due: Moment } | null => {
  let first: { readonly id: string; readonly due: Moment } | null = null;
  for (const { loop, standing } of own(staged)) {
    const due = wakeOf(loop, standing);
    if (due !== null && (first === null || due < first.due)) first = { id: standing.given.case, due };
  }
  return first;
};

/** The end of a day is the beginning of the next. */
const secondsAfter = (due: Moment): Moment => (due.includes('T24:') ? `${addDays(dayOfMoment(due), 1)}T00:00:07` : due);

const own = ({ stage, cases }: Staged): readonly Found[] => below(stage.cases(), cases);

const take = async (
  staged: Staged,
  story: TimedStory,
  { leg }: TimedLeg,
  { visitor, input }: NonNullable<Prepared['hands'][number]>,
): Promise<void> => {
  const { door, party, cases, stage } = staged;
  const key = '';
  const current = cases.at(-1);
  if (leg.withdraws) {
    await withdrawVisits(door, { visitor, key: story.about?.key ?? '', click: key, reason: '' });
    return;
  }
  if (leg.opens !== undefined) {
    const anew = current === undefined || leg.anew === true;
    const right = anew
      ? null
      : (stage.rights().find((one) => one.case_id === current && one.loop === leg.opens)?.right_id ?? null);
    const item = anew ? story.item : null;
    if (leg.beside === true || door.programmes.loop(leg.opens, dayOfMoment(door.now()))?.loop.standsAlone === true) {
      const about = leg.beside === true ? (current ?? null) : null;
      const order = settled(await openAlone(door, { visitor, loop: leg.opens, about, input, key }));
      if (order.refusal !== null) throw refused(story, leg.opens, order.refusal);
      cases.push(order.id);
      return;
    }
    const noted = leg.noted === undefined ? {} : { noted: leg.noted };
    const opening = { visitor, loop: leg.opens, item, right, party: party.party, input, key, ...noted };
    const opened = settled(await openCase(door, opening));
    if (opened.refusal !== null) throw refused(story, leg.opens, opened.refusal);
    cases.push(opened.id);
    return;
  }
  const found = target(staged, leg);
  if (found === undefined) throw refused(story, leg.act ?? '', 'there is no such case');
  const { given, seq } = found.standing;
  const asked = { visitor, id: given.case, act: leg.act ?? '', input, key, expects: seq };
  const answer = await actOnCase(door, asked);
  if (answer.refusal !== null) throw refused(story, leg.act ?? '', answer.refusal);
};

/** The case that a step is about: the one in hand, a child of it, or the newest open one that was left behind. */
const target = (staged: Staged, { child, left }: TimedLeg['leg']): Found | undefined => {
  const all = own(staged);
  const current = all.find(({ standing }) => standing.given.case === staged.cases.at(-1));
  if (left !== undefined) return all.findLast(({ loop, standing }) => loop.name === left && standing.ending === null);
  if (child === undefined) return current;
  const run = current?.standing.children.find((one) => one.child === child && one.outcome === 'open');
  return all.find(({ standing }) => standing.given.case === run?.case);
};

const refused = ({ key, rests }: TimedStory, act: string, why: unknown): Error =>
  new Error(`story ${key} to ${rests}, ${act}: ${JSON.stringify(why)}`);
