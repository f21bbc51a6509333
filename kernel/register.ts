import type { Json, JsonObject } from './json.ts';

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
  /**
   * Where a change needs two hands: who may propose one. Somebody else of those who may change it then checks it;
   * nobody changes such an entry alone.
   */
  readonly proposes?: readonly string[];
  /** The field that names the unit whose entry it is: who only may propose does so for their own unit. */
  readonly ownedBy?: string;
  /** Fields that are masked unless a purpose is given. */
  readonly sensitive: readonly string[];
};

/** What a body breaks beyond its schema: which field, which rule, and the place of the law that sets it. */
export type EntryFault = { readonly field: string; readonly rule: string; readonly law?: string };

/** The rules of a register that say how fields must agree; of whatever is handed in, whole or not. */
export type EntryRules = (body: JsonObject) => readonly EntryFault[];

/** The words by which an entry is found. */
export const entryWords = (register: Register, body: JsonObject): string =>
  register.searches
    .flatMap((field): readonly Json[] => {
      const value = body[field];
      return Array.isArray(value) ? value : [value ?? ''];
    })
    .filter((value) => typeof value === 'string')
    .join(' ');
