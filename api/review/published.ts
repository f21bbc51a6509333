import type { Language } from '../../kernel/programme.ts';
import { publishedReviews, type PublishedReview } from '../../store/published-reviews.ts';
import { unitView, type Directory } from '../directory.ts';
import type { Door } from '../door.ts';
import { maskText } from '../present/mask.ts';
import type { UnitView, Page } from '../view.ts';

/** A review as everybody reads it: nothing by which the rater is found out, no number, no hour, no window. */
export type PublishedView = {
  readonly id: string;
  readonly unit: UnitView;
  readonly item: string | null;
  readonly level: string;
  readonly tags: readonly string[];
  readonly text: string;
  readonly on: string;
  /** What the unit answers everybody. */
  readonly reply: string | null;
  readonly stage: 'kept' | 'under-way' | 'put-right' | 'void';
};

/** A page of the reviews that everybody reads. */
export const published = async (
  door: Door,
  wish: { readonly unit?: string; readonly after?: string },
  language: Language,
): Promise<Page<PublishedView>> => {
  const directory = await door.directory();
  const { unit = null, after = null } = wish;
  const { rows, next } = await publishedReviews(door.store, { unit, after });
  return { lines: rows.map((row) => view(row, directory, language)), next };
};

const view = (row: PublishedReview, directory: Directory, language: Language): PublishedView => {
  const { screened, facts } = row;
  const { level, tags, shown } = screened;
  const reply = facts['reply'];
  return {
    // The screening's own id would open nothing, and so it stays here.
    id: row.id,
    unit: unitView(directory, row.unit, language),
    item: language === 'en' ? (row.itemEn ?? row.item) : row.item,
    level: String(level),
    tags: Array.isArray(tags) ? tags.map(String) : [],
    text: String(shown ?? ''),
    on: String(facts['ratedOn']),
    reply: typeof reply === 'string' ? maskText(reply) : null,
    stage:
      row.ending === 'voided'
        ? 'void'
        : row.ending === null
          ? 'under-way'
          : row.ending === 'recorded'
            ? 'kept'
            : 'put-right',
  };
};
