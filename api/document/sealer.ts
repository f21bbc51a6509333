/** A file that is to be sealed, and for whom. */
export type SealOrder = {
  readonly bytes: Uint8Array;
  readonly paper: string;
  readonly number: string;
  /** Whose seal. */
  readonly unit: string;
  /** Who asks for it. */
  readonly person: string;
};

/** Puts a real electronic seal on a PDF: cryptographic, verifiable in the file. Throws where it cannot. */
export type Sealer = (order: SealOrder) => Promise<Uint8Array>;

/**
 * Why a file that came back is not the sealed one, or null. The paper must stand in it unchanged, with a signature added
 * behind: a picture of a seal is none, and a service that writes the paper anew could write another.
 */
export const sealFault = (before: Uint8Array, after: Uint8Array): string | null => {
  const sealed = Buffer.from(after);
  if (sealed.length <= before.length || !sealed.subarray(0, before.length).equals(before)) return 'paper-changed';
  const added = sealed.subarray(before.length).toString('latin1');
  return /\/ByteRange\s*\[/.test(added) && /\/Type\s*\/Sig\b/.test(added) ? null : 'no-signature';
};
