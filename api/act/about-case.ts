import type { Standing } from '../../kernel/case.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Running } from '../programmes.ts';

/** What a review or an order keeps of the case that it is about; of what shields somebody, the number alone. */
export const aboutCase = ({ loop, programme }: Running, standing: Standing): JsonObject => {
  const { given } = standing;
  const { key, name, nameEn } = { key: null, name: null, nameEn: null, ...given.item };
  const title = loop.shields === undefined ? programme.title(standing) : null;
  return { case: given.case, number: given.number, loop: loop.name, title, key, name, nameEn };
};
