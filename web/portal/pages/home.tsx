import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { useItems } from '../data/items.ts';
import { useSession } from '../data/session.ts';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { everydayItems } from '../parts/everyday-items.ts';
import { ItemList } from '../parts/item-list.tsx';
import { MyMatters } from '../parts/my-matters.tsx';
import { SearchForm } from '../parts/search-form.tsx';
import { Ways } from '../parts/ways.tsx';

/** What do you want to get done, what waits for me, everyday matters, ask. */
export const Home = () => {
  const say = useWords();
  const session = useSession().data;
  const items = useItems('');
  const everyday = everydayItems(items.data?.pages.flatMap((page) => page.lines) ?? []);
  return (
    <Page title={say('portal.home')}>
      {session ? (
        <section aria-labelledby="home-matters">
          <h2 id="home-matters">{say('portal.nav.matters')}</h2>
          <MyMatters most={2} />
        </section>
      ) : null}
      <SearchForm />
      <section aria-labelledby="home-everyday" className="portal-everyday">
        <h2 id="home-everyday">{say('portal.home.everyday')}</h2>
        {items.isPending ? <Loading /> : <ItemList lines={everyday} label={say('portal.home.everyday')} />}
        {items.isError ? <p>{say('portal.failed.say')}</p> : null}
        <p>
          <Link to="/items">{say('portal.home.all')}</Link>
        </p>
      </section>
      <Ways signedIn={session !== null && session !== undefined} />
    </Page>
  );
};
