import { maskText } from './mask.ts';
import { isStaff, type Reader } from './reader.ts';

/**
 * The title of a case as this reader may see it: a case that is called by its service item is called by the item's
 * English name in English; numbers in a person's own words are masked for the staff until a purpose is named.
 */
export const titleShown = (
  title: string,
  reader: Pick<Reader, 'language' | 'directory' | 'visitor' | 'purpose'>,
): string => {
  const item =
    reader.language === 'en' ? [...reader.directory.items.values()].find(({ name }) => name === title) : undefined;
  if (typeof item?.['nameEn'] === 'string') return item['nameEn'];
  return isStaff(reader) && reader.purpose === null ? maskText(title) : title;
};
