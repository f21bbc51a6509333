import type { Event, Standing } from '../../kernel/case.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { Clock, Loop } from '../../kernel/loop.ts';

/** What the file says of a reason that was given: it bears it out, it speaks against it, or it does not tell. */
export type CrossCheck = {
  readonly tag: string;
  readonly verdict: 'supports' | 'contradicts' | 'unknown';
  /** The sentence, and what stands in it. */
  readonly says: string;
  readonly values: Readonly<Record<string, string | number>>;
};

export type File = {
  readonly loop: Loop;
  readonly standing: Standing;
  readonly events: readonly Event[];
  /** Visits to windows that were noted for this matter; null where none are noted at all. */
  readonly visits: number;
};

/**
 * The reasons of a bad review that can be held against the file of the service (domain 12.4): time against its clocks, papers and
 * conditions against the guide version that it keeps, trips against what the guide promises.
 */
export const crossChecks = (file: File): readonly CrossCheck[] => [
  inTime(file, '110', 'statutory'),
  inTime(file, '209', 'promised'),
  papersAsked(file),
  conditions(file),
  trips(file),
];

/** Against the clock whose length the guide sets: by law, or by promise. Where the guide sets none, against the loop's own. */
const inTime = ({ loop, standing }: File, tag: string, field: 'statutory' | 'promised'): CrossCheck => {
  const runs = Object.entries(standing.clocks).filter(([name]) => countsBy(loop.clocks[name], field));
  const own = Object.entries(standing.clocks).filter(([name]) => loop.clocks[name]?.kind === 'duty');
  const held = runs.length > 0 ? runs : field === 'promised' && !setByItem(loop) ? own : [];
  const late = held.find(([, run]) => run.status === 'fired');
  const [clock, run] = late ?? held[0] ?? [];
  if (clock === undefined || run === undefined) return { tag, verdict: 'unknown', says: 'no-clock', values: {} };
  const values = { clock: `${loop.name}.clock.${clock}`, due: run.due.slice(0, 10), pauses: standing.pauses.length };
  if (late !== undefined) return { tag, verdict: 'supports', says: 'late', values };
  return { tag, verdict: 'contradicts', says: run.extended ? 'in-time-extended' : 'in-time', values };
};

const countsBy = (clock: Clock | undefined, field: string): boolean =>
  clock !== undefined && 'item' in clock.limit && clock.limit.item === field && clock.limit.most === undefined;

const setByItem = (loop: Loop): boolean =>
  Object.values(loop.clocks).some((clock) => countsBy(clock, 'promised') || countsBy(clock, 'statutory'));

/** What the notices asked for against what the guide lists. */
const papersAsked = ({ standing, events }: File): CrossCheck => {
  const tag = '109';
  const listed = new Set(materials(standing.given.item).map((material) => material['id']));
  const notices = events.filter(({ effects }) => effects.some(({ kind }) => kind === 'notice'));
  const asked = notices.flatMap(({ input }) =>
    objects(input['checklist']).filter(({ answer }) => answer !== 'ok' && answer !== undefined),
  );
  const beyond = asked.filter(({ material }) => !listed.has(material ?? null));
  const values = { notices: notices.length, version: versionOf(standing), materials: listed.size };
  if (listed.size === 0) return { tag, verdict: 'unknown', says: 'no-guide', values: {} };
  if (beyond.length > 0)
    return { tag, verdict: 'supports', says: 'beyond', values: { ...values, beyond: beyond.length } };
  if (notices.length === 0) return { tag, verdict: 'unknown', says: 'no-notice', values };
  return { tag, verdict: 'contradicts', says: 'within', values };
};

/** A condition is words: the file shows where to read them, and does not judge. */
const conditions = ({ standing, events }: File): CrossCheck => {
  const reasoned = events.filter(({ input, unit }) => unit !== null && typeof input['reason'] === 'string');
  const values = { version: versionOf(standing), reasons: reasoned.length };
  return materials(standing.given.item).length === 0
    ? { tag: '108', verdict: 'unknown', says: 'no-guide', values: {} }
    : { tag: '108', verdict: 'unknown', says: 'read-reasons', values };
};

const trips = ({ standing, visits }: File): CrossCheck => {
  const promised = standing.given.item['visits'];
  if (typeof promised !== 'number') return { tag: '114', verdict: 'unknown', says: 'no-trips', values: {} };
  const values = { promised, visits };
  return { tag: '114', verdict: visits > promised ? 'supports' : 'unknown', says: 'trips', values };
};

const versionOf = ({ given }: Standing): number | string => {
  const { version } = given.item;
  return typeof version === 'number' ? version : '';
};

const objects = (value: Json | undefined): readonly JsonObject[] =>
  (Array.isArray(value) ? value : []).filter(
    (one): one is JsonObject => typeof one === 'object' && one !== null && !Array.isArray(one),
  );

const materials = (item: JsonObject): readonly JsonObject[] => objects(item['materials']);
