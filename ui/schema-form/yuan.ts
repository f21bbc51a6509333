/** Yuan as typed ('1,200.5', '１２００．５') in fen; null where it is no amount to the fen. */
export const minorOf = (typed: string): number | null => {
  const plain = typed.normalize('NFKC').replaceAll(/[\s,，]/g, '');
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain);
  return match === null ? null : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
};

/** Fen as one would type them in yuan. */
export const yuanOf = (minor: number): string =>
  minor % 100 === 0 ? String(minor / 100) : `${Math.trunc(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
