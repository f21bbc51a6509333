import type { Json, JsonObject } from '../../../kernel/json.ts';
import type { Person } from './person.ts';

/** What has been typed at the counter so far. */
export type Counter = {
  readonly person: Person;
  readonly loop: string | null;
  readonly item: string | null;
  readonly input: JsonObject;
};

const isRecord = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

/** Reads what was kept of a counter form; whatever else it says is left out. */
export const readCounter = (typed: JsonObject): Counter => {
  const person = isRecord(typed['person']) ? typed['person'] : {};
  return {
    person: { name: text(person['name']) ?? '', phone: text(person['phone']) ?? '' },
    loop: text(typed['loop']),
    item: text(typed['item']),
    input: isRecord(typed['input']) ? typed['input'] : {},
  };
};
