import { Link } from '@tanstack/react-router';
import { dayWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useRights } from '../data/matters.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';

/** The services I may still judge, each once. */
export const Reviews = () => (
  <Gate>
    <List />
  </Gate>
);

const List = () => {
  const say = useWords();
  const { language } = useLanguage();
  const rights = useRights();
  if (rights.isError) return <Failed error={rights.error} onAgain={() => void rights.refetch()} />;
  if (rights.isPending) return <Loading />;
  return (
    <Page title={say('portal.nav.reviews')}>
      <p>{say('portal.reviews.say')}</p>
      {rights.data.length === 0 ? <p>{say('portal.reviews.none')}</p> : null}
      <ul className="portal-cards">
        {rights.data.map((right) => (
          <li className="portal-card" key={right.id}>
            <Link to="/reviews/$right" params={{ right: right.id }} className="portal-card-title">
              {right.title}
            </Link>
            <p>{right.about === null ? null : say('portal.reviews.about', { unit: right.about.name })}</p>
            <p className="jx-soft jx-small">{say('portal.reviews.until', { day: dayWords(right.until, language) })}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
};
