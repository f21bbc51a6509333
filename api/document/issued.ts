import type { PaperKey } from '../../store/paper-code.ts';
import { paperCode } from '../../store/paper-code.ts';
import { keepPrint, paperPrints, readPrint, writeBytes, hashOf } from '../../store/paper-print.ts';
import { attachmentPath } from '../../store/attachments.ts';
import type { Door } from '../door.ts';
import type { Shown } from '../present/case-view.ts';
import { foundPaper, type FoundPaper } from '../present/found-paper.ts';
import { writtenPaper, type Verified } from '../present/paper-document.ts';
import type { Reader } from '../present/reader.ts';
import { DoorProblem } from '../problem.ts';
import { readCase } from '../show-case.ts';
import type { PaperDocument } from '../view.ts';

/** A paper that a reader may have, with all that belongs to it. */
export type Issued = {
  readonly key: PaperKey;
  readonly shown: Shown;
  readonly found: FoundPaper;
  readonly verified: Verified | null;
  /** As it reads for this reader. */
  readonly document: PaperDocument;
  /** As it is printed, the same for everybody who may have it. */
  readonly sheet: PaperDocument;
};

/** Finds a paper for a reader; a paper that went out has its code. Refuses whoever may not see it as if it were not there. */
export const issuedPaper = async (door: Door, key: PaperKey, reader: Reader, origin: string): Promise<Issued> => {
  const { shown, party } = await readCase(door, key.case, reader);
  const found = foundPaper(shown, key.seq, key.paper, reader);
  if (!found) throw new DoorProblem('not-found');
  const out = found.state === 'in-force' || found.state === 'replaced';
  const verified = out ? await verifiedAt(door, key, origin) : null;
  const named = { ...reader, partyName: (asked: string) => (party?.party === asked ? party.name : null) };
  const document = writtenPaper(shown, found, named, verified);
  const sheet = writtenPaper(shown, found, { ...named, purpose: 'print' }, verified);
  return { key, shown, found, verified, document, sheet };
};

const verifiedAt = async (door: Door, key: PaperKey, origin: string): Promise<Verified> => {
  const code = await paperCode(door.store, key);
  return { address: `${door.portal ?? origin}/verify/${code}`, code: code.replace(/(.{4})(?=.)/g, '$1-') };
};

/**
 * The file of a paper. One that is in force is kept as it first went out, sealed where it was sealed, and given again as
 * it was; any other says across it what it is, and is not kept.
 */
export const fileOf = async (door: Door, { key, found, sheet }: Issued): Promise<Uint8Array> => {
  if (found.state !== 'in-force') return door.printer.print([sheet]);
  const kept = (await paperPrints(door.store, key)).find(({ language }) => language === sheet.language);
  const bytes = kept && (await readPrint(door.files, kept));
  if (bytes) return bytes;
  const fresh = await door.printer.print([sheet]);
  if (!kept) {
    const now = await keepPrint(door.store, door.files, key, { language: sheet.language, sealed: false, bytes: fresh });
    return (await readPrint(door.files, now)) ?? fresh;
  }
  // The file was lost, with a disk or in a restore: where the same bytes come again, it is put back.
  if (hashOf(fresh) === kept.hash) await writeBytes(attachmentPath(door.files, kept.hash), fresh);
  return fresh;
};
