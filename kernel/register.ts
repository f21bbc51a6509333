import type { JsonObject } from './json.ts';

/**
 * What loops are about and what people keep lists of: units, people, service items, legal bases.
 * Plain data; every change to an entry is an event like any other.
 */
export type Register = {
  readonly name: string;
  /** JSON Schema (2020-12) of an entry's body. */
  readonly schema: JsonObject;
  /** The field of the body that is the entry's key; it never changes. */
  readonly key: string;
  /** Fields whose words are searched. */
  readonly searches: readonly string[];
  /** Who may read an entry: 'public', 'staff', or roles. */
  readonly reads: 'public' | 'staff' | readonly string[];
  /** Roles that may add, change or close an entry. */
  readonly changes: readonly string[];
  /** Fields that are masked unless a purpose is given. */
  readonly sensitive: readonly string[];
};
