import type { ReactNode } from 'react';
import type { Moment } from '../kernel/case.ts';
import { momentWords } from './day-words.ts';
import { useLanguage } from './words.tsx';

/** One thing that happened, or that is to come. */
export type TimelineEntry = {
  readonly key: string | number;
  readonly title: string;
  readonly at: Moment;
  /** Who, as far as this reader may know: a unit and a post, or a name. */
  readonly who?: string | null;
  readonly tone?: 'plain' | 'done' | 'late' | 'undone';
  /** Reason, papers, law: whatever belongs to it. */
  readonly more?: ReactNode;
};

/** What happened to a case as one vertical line, in the order given. */
export const Timeline = ({
  entries,
  label,
  today,
}: {
  readonly entries: readonly TimelineEntry[];
  readonly label: string;
  readonly today?: Moment;
}) => {
  const { language } = useLanguage();
  return (
    <ol className="jx-timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} data-tone={entry.tone ?? 'plain'}>
          <p className="jx-timeline-title">{entry.title}</p>
          <p className="jx-soft jx-small jx-tabular">
            <time dateTime={entry.at.slice(0, 10)}>{momentWords(entry.at.slice(0, 16), language, today)}</time>
            {entry.who ? ` · ${entry.who}` : null}
          </p>
          {entry.more}
        </li>
      ))}
    </ol>
  );
};
