const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character of a unified social credit code's first seventeen (GB 32100). */
export const creditCheck = (body: string): string => {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(body.charAt(index)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
};

/** Whether a text is a whole 统一社会信用代码: eighteen characters of the alphabet, the last of which checks the others. */
export const isCreditCode = (code: string): boolean =>
  /^[0-9ABCDEFGHJKLMNPQRTUWXY]{18}$/.test(code) && creditCheck(code.slice(0, 17)) === code.charAt(17);
