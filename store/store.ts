import type { QueryResultRow } from 'pg';
import type { Committer } from './commit.ts';
import type { Connection } from './commit/connection.ts';

/** How an event came to be known: as it happened, made up for a demonstration, or registered later. */
export type Mark = 'live' | 'demonstration' | 'later';

/** Runs one statement as the application role inside the zone. Named statements are prepared once. */
export type Query = <Row extends QueryResultRow = QueryResultRow>(
  name: string,
  text: string,
  values: readonly unknown[],
) => Promise<readonly Row[]>;

/**
 * One zone of one database, as the application role. Whoever holds it can read and append; nobody who
 * holds it can change or delete history. Every function of this folder takes it first.
 */
export type Store = {
  readonly zone: string;
  readonly query: Query;
  /** Several statements that are written together or not at all; for what is no act. */
  readonly transaction: <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>;
  /** Gathers the acts that arrive while a transaction is under way. */
  readonly committer: Committer;
  readonly close: () => Promise<void>;
};
