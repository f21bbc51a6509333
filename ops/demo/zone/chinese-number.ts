const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 999 as a law writes it: 7 is 七, 15 is 十五, 32 is 三十二, 105 is 一百零五. */
export const chineseNumber = (number: number): string => {
  const hundreds = Math.floor(number / 100);
  const tens = Math.floor((number % 100) / 10);
  const ones = number % 10;
  const above = hundreds > 0 ? `${digits[hundreds]}百` : '';
  const zero = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  const ten = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : digits[tens]}十`;
  return `${above}${zero}${ten}${ones > 0 ? digits[ones] : ''}`;
};
