import { createHash } from 'node:crypto';

/**
 * What a seal service does to a PDF, for tests: it leaves every byte of it and adds a signature behind (ISO 32000-1,
 * 12.8). The signature is a hash and no certificate's, which is enough to see that it is asked for.
 */
export const sign = (bytes: Buffer): Buffer => {
  const contents = createHash('sha256').update(bytes).digest('hex');
  const added = `\n9999 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [0 ${bytes.length} 0 0] /Contents <${contents}> >>\nendobj\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(added, 'latin1')]);
};
