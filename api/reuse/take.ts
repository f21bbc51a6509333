import { Readable } from 'node:stream';
import { keepAttachment, type Attachment } from '../../store/attachments.ts';
import { noteReuse, reusePaper } from '../../store/reuse.ts';
import { fileOf } from '../document/issued.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import type { Wanted } from './material-name.ts';
import { offered } from './offered.ts';
import type { ServedReader } from './served-reader.ts';

/**
 * Takes an offered paper over, for whoever hands it in. Refuses where there is no consent, and what is not offered for this
 * very material as if it were not there.
 */
export const takePaper = async (
  door: Door,
  reader: ServedReader,
  wish: Wanted & { readonly file: string },
  owner: string,
  origin: string,
): Promise<Attachment> => {
  const { item, material, file } = wish;
  const { consent, papers, certificates } = await offered(door, reader, wish, origin);
  if (consent === null) throw new DoorProblem('consent-needed');
  const paper = papers.find((one) => one.file === file);
  if (paper === undefined) throw new DoorProblem('not-found');
  const reuse = { from: file, party: reader.visitor.party, consent: consent.id, item, material };
  const certificate = certificates.find((one) => one.paper === file);
  if (certificate === undefined) {
    const taken = await reusePaper(door.store, owner, reuse);
    if (taken === null) throw new DoorProblem('not-found');
    return taken;
  }
  const bytes = Readable.from([await fileOf(door, certificate.issued)]);
  const kept = await keepAttachment(door.store, door.files, { name: paper.name, owner, bytes });
  if ('refused' in kept) throw new Error(`a certificate of the house was refused: ${kept.refused}`);
  await noteReuse(door.store, kept.id, reuse);
  return kept;
};
