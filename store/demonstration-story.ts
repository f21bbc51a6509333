import type { Store } from './store.ts';

const begin = 'INSERT INTO demonstration_story (zone_id, story) VALUES ($1, $2) ON CONFLICT DO NOTHING';
const end = 'UPDATE demonstration_story SET ended = true WHERE zone_id = $1 AND story = $2';
const all = 'SELECT story, ended FROM demonstration_story WHERE zone_id = $1';

/** Notes that a story of the demonstration is being played; what was noted before stays. */
export const beginStory = async (store: Store, story: string): Promise<void> => {
  await store.query('begin-story', begin, [store.zone, story]);
};

/** Notes that a story has been played to its end. */
export const endStory = async (store: Store, story: string): Promise<void> => {
  await store.query('end-story', end, [store.zone, story]);
};

/** Every story that was ever begun, and whether it came to its end. */
export const knownStories = async (store: Store): Promise<ReadonlyMap<string, boolean>> =>
  new Map(
    (await store.query<{ story: string; ended: boolean }>('', all, [store.zone])).map(({ story, ended }) => [
      story,
      ended,
    ]),
  );
