import type { Calendar } from '../calendar.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Programme } from '../programme.ts';
import type { World } from './world.ts';

/** The world of some programmes: their loops and guards, and forms that say what a field may hold. */
export const worldOf = (programmes: readonly Programme[], calendar: Calendar, item: World['item']): World => {
  const properties = (loop: string, act: string): Readonly<Record<string, JsonObject>> => {
    const form = programmes.map((programme) => programme.forms[loop]?.[act]).find((found) => found !== undefined);
    return (form?.['properties'] ?? {}) as Readonly<Record<string, JsonObject>>;
  };
  return {
    loops: programmes.flatMap((programme) => programme.loops),
    guards: Object.assign({}, ...programmes.map((programme) => programme.guards)) as World['guards'],
    calendar,
    fields: (loop, act, field) => values(properties(loop.name, act)[field] ?? {}),
    isDay: (loop, act, field) => properties(loop.name, act)[field]?.['format'] === 'date',
    offered: (loop, act) => Object.keys(properties(loop.name, act)).filter((field) => !spoken.includes(field)),
    item,
  };
};

const member = (person: string): Json => ({ unit: person.slice(0, person.indexOf('-')), person });
const somePeople: readonly Json[] = [
  ['north-0', 'south-1'].map(member),
  ['hall-0', 'hall-1', 'west-0'].map(member),
  ['east-0'].map(member),
];

/** Fields that every random speaker fills by himself. */
const spoken = ['reason', 'basis', 'checklist', 'debts'];

/** What a property of a form may hold. */
const values = (schema: JsonObject): readonly Json[] | null => {
  if (Array.isArray(schema['enum'])) return schema['enum'] as readonly Json[];
  if (schema['widget'] === 'people') return somePeople;
  if (schema['type'] === 'integer') return [Number(schema['minimum'] ?? 0), 100, 300];
  if (schema['type'] === 'boolean') return [true, false];
  const some = (schema['items'] as JsonObject | undefined)?.['enum'];
  if (Array.isArray(some)) return [[some[0] ?? null], some as readonly Json[]];
  if (schema['type'] === 'array') return [['one'], ['one', 'two']];
  return schema['type'] === 'object' ? [{ one: ['file'] }] : null;
};
