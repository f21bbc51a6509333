import type { Json, JsonObject } from '../../kernel/json.ts';

/** Whose numbers are spoken: the national lists', or an interface that counts 办件类型 the other way round. */
export type Dialect = 'national' | 'inverted';

const numbers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: { 'in-use': '1', suspended: '2', withdrawn: '3' },
  serves: { person: '1', enterprise: '2', institution: '3', association: '4', organ: '6', other: '9' },
  channels: { window: '1', online: '2', post: '3' },
  crossRegion: { none: '0', nation: '1', provinces: '2', cities: '3', counties: '4' },
  implementingKind: { statutory: '1', authorised: '2', entrusted: '3' },
  unit: { workday: '1', day: '2', hour: '3', workhour: '3', month: '5' },
};

/** 1 即办件, 2 承诺件 in the national lists; some interfaces have 1 承诺件, 2 即办件. */
const handling: Readonly<Record<Dialect, Readonly<Record<string, string>>>> = {
  national: { instant: '1', committed: '2' },
  inverted: { instant: '2', committed: '1' },
};

/** What the exchange wants to know of an item, in its own numbers. Ours stay words on this side of the border. */
export const itemNumbers = (item: JsonObject, dialect: Dialect): JsonObject => ({
  taskName: item['name'] ?? null,
  catalogCode: item['basicCode'] ?? null,
  taskCode: item['taskCode'] ?? null,
  taskHandleItem: item['businessCode'] ?? null,
  taskVersion: item['version'] ?? null,
  taskType: String(item['basicCode'] ?? '').slice(2, 4),
  useLevel: String(item['taskCode'] ?? '').slice(18, 19),
  taskState: numberOf('status', item['status']),
  projectType: handling[dialect][String(item['handling'])] ?? null,
  deptType: numberOf('implementingKind', item['implementingKind']),
  serverType: several('serves', item['serves']),
  handleType: several('channels', item['channels']),
  handleArea: numberOf('crossRegion', item['crossRegion']),
  limitSceneNum: item['visits'] ?? null,
  ...limit('anticipate', item['statutory']),
  ...limit('promise', item['promised']),
});

const numberOf = (family: string, value: Json | undefined): string | null => numbers[family]?.[String(value)] ?? null;

const several = (family: string, value: Json | undefined): readonly string[] =>
  (Array.isArray(value) ? value : []).flatMap((one: Json) => numberOf(family, one) ?? []);

const limit = (name: string, value: Json | undefined): JsonObject => {
  const { amount = null, unit = null } = Object(value) as { amount?: number; unit?: string };
  return { [`${name}Day`]: amount, [`${name}Type`]: numberOf('unit', unit) };
};
