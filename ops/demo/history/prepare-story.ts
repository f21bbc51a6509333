import { actorKey } from '../../../api/act/act-on-case.ts';
import type { Door } from '../../../api/door.ts';
import type { Visitor } from '../../../api/session/visitor.ts';
import { dayOfMoment } from '../../../kernel/day.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { partiesOfPhones } from '../../../store/party.ts';
import { staff } from '../cases/play.ts';
import { sceneOf, withFiles } from '../cases/scene-of.ts';
import type { TimedStory } from './timed-story.ts';

export type Party = Extract<Visitor, { readonly kind: 'party' }>;

/** A service that is ready to be played: who it serves, and for each step whose hand it is and what it says. */
export type Prepared = {
  readonly story: TimedStory;
  readonly party: Party;
  /** Null where a clock acts. */
  readonly hands: readonly ({ readonly visitor: Visitor; readonly input: JsonObject } | null)[];
};

/** Makes the people of these services known and hands in their files: what a course cannot do while it is played. */
export const prepareStories = async (door: Door, stories: readonly TimedStory[]): Promise<readonly Prepared[]> => {
  const known = await partiesOfPhones(
    door.store,
    stories.map(({ party }) => party),
  );
  return Promise.all(
    stories.map(async (story): Promise<Prepared> => {
      const found = known.get(story.party.phone);
      if (found === undefined) throw new Error('a party was not kept');
      const party: Party = { kind: 'party', ...story.party, party: found.party };
      return { story, party, hands: await handsOf(door, story, party) };
    }),
  );
};

const handsOf = async (door: Door, story: TimedStory, party: Party): Promise<Prepared['hands']> => {
  const hands: Prepared['hands'][number][] = [];
  for (const { at, leg } of story.steps) {
    const visitor = leg.by === 'party' ? party : leg.by === 'clock' ? null : staff(leg.by);
    const about = { item: leg.item ?? story.item };
    const scene = sceneOf(door, about, dayOfMoment(at));
    hands.push(
      visitor === null
        ? null
        : { visitor, input: await withFiles(door, about, actorKey(visitor), leg.input?.(scene) ?? {}) },
    );
  }
  return hands;
};
