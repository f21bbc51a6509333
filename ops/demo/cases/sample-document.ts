/** A page that says it is a sample: what every applicant of the demonstration hands in. */
const page = 'BT /F1 18 Tf 72 760 Td (Jingxin Demonstration Zone: a sample, not a document.) Tj ET';

const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
].map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`);

const header = '%PDF-1.4\n';
const offsets = objects.map((_, index) => header.length + objects.slice(0, index).join('').length);
const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
const start = header.length + objects.join('').length;

/** A whole PDF of one page, always the same. */
export const sampleDocument: Buffer = Buffer.from(
  `${header}${objects.join('')}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}` +
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  'latin1',
);
