import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { PublishedView } from '../../../api/review/published.ts';
import type { Page as Lines } from '../../../api/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { Failed } from '../layout/failed.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import './published.css';

/** What people say of the services, as everybody may read it, with the answers of the units. */
export const PublishedPage = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { unit } = useSearch({ from: '/published-reviews' });
  const of = unit === undefined ? '' : `unit=${encodeURIComponent(unit)}&`;
  const pages = useInfiniteQuery({
    queryKey: ['published-reviews', unit, language],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      door<Lines<PublishedView>>(
        `/api/reviews?${of}${pageParam === '' ? '' : `after=${encodeURIComponent(pageParam)}`}`,
      ),
    getNextPageParam: (page) => page.next,
  });
  if (pages.isError) return <Failed error={pages.error} onAgain={() => void pages.refetch()} />;
  if (pages.isPending) return <Loading />;
  const lines = pages.data.pages.flatMap((page) => page.lines);
  const name = lines[0]?.unit.name;
  return (
    <Page
      title={say('portal.published')}
      {...(unit === undefined || name === undefined ? {} : { above: say('portal.reviews.about', { unit: name }) })}
    >
      <p>{say('portal.published.say')}</p>
      {unit === undefined ? null : (
        <p>
          <Link to="/published-reviews">{say('portal.published.all')}</Link>
        </p>
      )}
      {lines.length === 0 ? <p>{say('portal.published.none')}</p> : null}
      <ul className="portal-cards">
        {lines.map((line) => (
          <li className="portal-card" key={line.id}>
            <Published line={line} />
          </li>
        ))}
      </ul>
      {pages.hasNextPage ? (
        <button type="button" className="jx-button jx-button-quiet" onClick={() => void pages.fetchNextPage()}>
          {say('portal.more')}
        </button>
      ) : null}
    </Page>
  );
};

const Published = ({ line }: { readonly line: PublishedView }) => {
  const say = useWords();
  const { language } = useLanguage();
  return (
    <article>
      <p className="published-head">
        <strong data-bad={line.level < '3' ? true : undefined}>{say(`review.value.level.${line.level}`)}</strong>
        <span aria-hidden="true">{'★'.repeat(Number(line.level))}</span>
        <span className="jx-soft jx-small">{dayWords(line.on, language)}</span>
      </p>
      <p className="published-words">{line.text}</p>
      {line.tags.length === 0 ? null : (
        <p className="jx-soft jx-small">
          {line.tags.map((tag) => say(`review.value.tags.${tag}`)).join(say('portal.published.comma'))}
        </p>
      )}
      <p className="jx-small">
        <Link to="/published-reviews" search={{ unit: line.unit.unit }}>
          {line.unit.name}
        </Link>
        {line.item === null ? '' : ` · ${line.item}`}
        {line.stage === 'kept' ? '' : ` · ${say(`portal.published.stage.${line.stage}`)}`}
      </p>
      {line.reply === null ? null : (
        <p className="published-reply">
          <strong>{say('portal.published.reply')}</strong> {line.reply}
        </p>
      )}
    </article>
  );
};
