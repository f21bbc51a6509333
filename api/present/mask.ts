/** A phone as anybody may see it: 138****5678. */
export const maskPhone = (phone: string): string => phone.replace(/^(\d{3})\d+(\d{4})$/, '$1****$2');

/** The part of a name by which its bearer is not known: 阿*. */
const initial = (part: string): string => `${[...part][0] ?? ''}${'*'.repeat([...part].length - 1)}`;

const withDot = /^\p{Script=Han}+(?:[·•]\p{Script=Han}+)+$/u;
const operator = /(?<=[：:])\p{Script=Han}{2,4}(?=[）)]$)/u;

/**
 * A name as anybody may see it: 张*三, 张*, 阿***·买**. Longer than four characters without a dot is an organisation's
 * and public, but not who runs it: 桂香小馆（经营者：罗*满）.
 */
export const maskName = (name: string): string => {
  if (withDot.test(name))
    return name
      .split(/(?=[·•])|(?<=[·•])/u)
      .map(initial)
      .join('');
  if (operator.test(name)) return name.replace(operator, maskName);
  const letters = [...name];
  if (letters.length < 2 || letters.length > 4 || !/^\p{Script=Han}+$/u.test(name)) return name;
  return letters.map((letter, at) => (at === 0 || (at === letters.length - 1 && at > 1) ? letter : '*')).join('');
};

const phoneIn = /(?<![\d])1[3-9]\d{9}(?![\d])/g;
const identityIn = /(?<![\dA-Za-z])[1-9]\d{16}[\dXx](?![\dA-Za-z])/g;

/** Text with every mobile number and identity number in it masked: for logs and for readers who need neither. */
export const maskText = (text: string): string =>
  text
    .replace(identityIn, (number) => `${number.slice(0, 6)}********${number.slice(14)}`)
    .replace(phoneIn, (number) => maskPhone(number));
