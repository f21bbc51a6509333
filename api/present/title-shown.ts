import { englishTitles } from '../../programmes/key-project/title.ts';
import { maskText } from './mask.ts';
import { isStaff, type Reader } from './reader.ts';

/**
 * The title of a case as this reader may see it: a case that is called by its service item is called by the item's
 * English name in English, a stage or step of a project by its own; numbers in a person's own words are masked for the staff until a purpose is named.
 */
export const titleShown = (
  title: string,
  reader: Pick<Reader, 'language' | 'directory' | 'visitor' | 'purpose'>,
): string => {
  const item =
    reader.language === 'en' ? [...reader.directory.items.values()].find(({ name }) => name === title) : undefined;
  if (typeof item?.['nameEn'] === 'string') return item['nameEn'];
  const stage = reader.language === 'en' ? englishTitles.get(title) : undefined;
  if (stage !== undefined) return stage;
  return isStaff(reader) && reader.purpose === null ? maskText(title) : title;
};
