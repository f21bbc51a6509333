import { hash } from 'node:crypto';
import type { Mark } from '../store.ts';

/** An event as it enters the chain. `body` is the canonical text of what happened. */
export type Link = {
  readonly zone: string;
  readonly position: number;
  readonly stream: string;
  readonly seq: number;
  readonly kind: 'case' | 'entry';
  readonly act: string;
  /** As the database gives it, to the microsecond. */
  readonly recordedAt: string;
  readonly mark: Mark;
  readonly body: string;
};

/** What the first event of a zone names as the one before it. */
export const beginning = '0'.repeat(64);

/**
 * The hash of an event: of everything that is stored of it and of the hash before it. The moment of
 * recording is the database's own: it is told at the beginning of the transaction and set as the column's
 * default, so it can be covered here although the application cannot choose it. The moment of happening is
 * part of the body.
 */
export const chained = (link: Link, previous: string): string =>
  hash(
    'sha256',
    `${JSON.stringify(['sha256', previous, link.zone, link.position, link.stream, link.seq, link.kind, link.act, link.recordedAt, link.mark])}\n${link.body}`,
    'hex',
  );
