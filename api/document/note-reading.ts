import type { Door } from '../door.ts';
import { isStaff, type Reader } from '../present/reader.ts';
import type { Issued } from './issued.ts';
import { recordOfPaper } from './paper-record.ts';

/** That whom a paper is addressed to has opened it: once, with the moment. It proves that it arrived. */
export const noteReading = async (door: Door, { document, key, found }: Issued, reader: Reader): Promise<void> => {
  if (isStaff(reader) || (found.state !== 'in-force' && found.state !== 'replaced')) return;
  const paper = { paper: document.id, case: key.case, number: document.number };
  await recordOfPaper(door, paper, { unit: null, person: null }, (before) =>
    before.deliveries.some(({ how }) => how === 'portal')
      ? null
      : { ...before, deliveries: [...before.deliveries, { how: 'portal', at: reader.now }] },
  );
};
