import type { Standing } from '../../kernel/case.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { maskText } from './mask.ts';
import { isStaff, type Reader } from './reader.ts';

/** What is known in a case; people of the staff are named to the staff alone, and numbers are masked without a purpose. */
export const shownFacts = (standing: Standing, reader: Reader): JsonObject =>
  Object.fromEntries(
    Object.entries(standing.facts).flatMap(([fact, value]): [string, Json][] => {
      if (typeof value !== 'string') return [[fact, value]];
      if (!isStaff(reader)) return reader.directory.people.has(value) ? [] : [[fact, value]];
      return [[fact, reader.purpose === null ? maskText(value) : value]];
    }),
  );
