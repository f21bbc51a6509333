import { Link, useSearch } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { useItems } from '../data/items.ts';
import { Failed } from '../layout/failed.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { ItemList } from '../parts/item-list.tsx';
import { SearchForm } from '../parts/search-form.tsx';

/** Find an item by what one wants to get done. */
export const Items = () => {
  const say = useWords();
  const { q = '' } = useSearch({ from: '/items' });
  const items = useItems(q);
  if (items.isError) return <Failed error={items.error} onAgain={() => void items.refetch()} />;
  const lines = items.data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <Page title={q === '' ? say('portal.items') : say('portal.items.found', { q })}>
      <SearchForm key={q} start={q} />
      {items.isPending ? <Loading /> : null}
      {items.isSuccess && lines.length === 0 ? (
        <div className="portal-empty" role="status">
          <p>{say('portal.items.none', { q })}</p>
          <p className="jx-buttons">
            <Link to="/ask" className="jx-button">
              {say('portal.items.none.ask')}
            </Link>
            <Link to="/items" className="jx-button jx-button-quiet">
              {say('portal.home.all')}
            </Link>
          </p>
        </div>
      ) : null}
      <ItemList lines={lines} label={say('portal.items')} />
      {items.hasNextPage ? (
        <button type="button" className="jx-button jx-button-quiet" onClick={() => void items.fetchNextPage()}>
          {say('portal.more')}
        </button>
      ) : null}
    </Page>
  );
};
