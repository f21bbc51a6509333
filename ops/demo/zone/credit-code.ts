import { creditCheck } from '../../../kernel/credit-code.ts';

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of an organisation code of eight characters (GB 11714). */
export const organisationCheck = (body: string): string => {
  const sum = organisationWeights.reduce(
    (total, weight, index) => total + weight * Number.parseInt(body.charAt(index), 36),
    0,
  );
  return ['0', 'X', '9', '8', '7', '6', '5', '4', '3', '2', '1'][sum % 11] ?? '';
};

/** The credit code of the zone's nth unit: an organ (11) of 370800 with an organisation code nobody was given. */
export const creditCode = (nth: number): string => {
  const organisation = `JXDEM0${String(nth).padStart(2, '0')}`.replace('0', 'Q');
  const body = `11370800${organisation}${organisationCheck(organisation)}`;
  return `${body}${creditCheck(body)}`;
};
