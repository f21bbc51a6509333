import type { Calendar } from '../../kernel/calendar.ts';
import type { Moment } from '../../kernel/case.ts';
import type { Language } from '../../kernel/programme.ts';
import type { Directory } from '../directory.ts';
import type { Programmes } from '../programmes.ts';
import type { Visitor } from '../session/visitor.ts';

/** Who reads, when and in which language; everything that is shown is made for one reader. */
export type Reader = {
  readonly visitor: Visitor;
  readonly language: Language;
  readonly now: Moment;
  readonly calendar: Calendar;
  readonly directory: Directory;
  readonly programmes: Programmes;
  /** Why sensitive fields are needed; null leaves them masked. */
  readonly purpose: string | null;
  /** The name a party gave, where it was looked up beforehand. */
  readonly partyName: (party: string) => string | null;
  readonly partyPhone: (party: string) => string | null;
};

export const isStaff = (reader: Pick<Reader, 'visitor'>): boolean => reader.visitor.kind === 'person';
