import { findAttachments } from '../../store/attachments.ts';
import { consentOf, earlierPapers, type Consent } from '../../store/reuse.ts';
import type { Door } from '../door.ts';
import { certificatesOf, type HeldCertificate } from './certificates.ts';
import { materialName, type Wanted } from './material-name.ts';
import type { ServedReader } from './served-reader.ts';

/** A paper of the house's own that somebody may hand in again: a file he handed in, or a certificate he was granted. */
export type OfferedPaper = {
  readonly from: 'handed-in' | 'granted';
  readonly file: string;
  readonly name: string;
  /** Null where it is drawn when it is taken. */
  readonly size: number | null;
  readonly number: string;
  readonly at: string;
};

export type Offered = {
  /** How many there are, said also to whoever has not agreed yet. */
  readonly count: number;
  readonly consent: Consent | null;
  readonly papers: readonly OfferedPaper[];
  readonly certificates: readonly HeldCertificate[];
};

/** What somebody may hand in again for a material: listed only while he agrees, to nobody but whom it belongs to. */
export const offered = async (door: Door, reader: ServedReader, wanted: Wanted, origin: string): Promise<Offered> => {
  const { party } = reader.visitor;
  const name = await materialName(door, wanted);
  const certificates = await certificatesOf(door, reader, name, origin);
  const earlier = await earlierPapers(door.store, party, name);
  const count = certificates.length + earlier.length;
  const consent = await consentOf(door.store, party);
  if (consent === null) return { count, consent, papers: [], certificates: [] };
  const ids = earlier.map(({ file }) => file);
  const known = new Map((await findAttachments(door.store, ids)).map((file) => [file.id, file]));
  return {
    count,
    consent,
    certificates,
    papers: [
      ...certificates.map(({ paper, number, at, name: called }) => ({
        from: 'granted' as const,
        file: paper,
        name: `${called} ${number}.pdf`,
        size: null,
        number,
        at,
      })),
      ...earlier.flatMap(({ file, number, at }) => {
        const one = known.get(file);
        return one === undefined
          ? []
          : [{ from: 'handed-in' as const, file, name: one.name, size: one.size, number, at }];
      }),
    ],
  };
};
