import { Link } from '@tanstack/react-router';
import { dayWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useRights } from '../data/matters.ts';

/** What whoever is signed in was served by this window's unit lately, and may still judge. */
export const MyRights = ({ unit, window }: { readonly unit: string; readonly window: string }) => {
  const say = useWords();
  const { language } = useLanguage();
  const mine = (useRights().data ?? []).filter(({ about }) => about?.unit === unit);
  if (mine.length === 0) return null;
  return (
    <section aria-labelledby="rate-mine">
      <h2 id="rate-mine">{say('portal.rate.mine')}</h2>
      <ul className="portal-cards">
        {mine.map((right) => (
          <li className="portal-card" key={right.id}>
            <Link to="/reviews/$right" params={{ right: right.id }} search={{ window }} className="portal-card-title">
              {right.title}
            </Link>
            <p className="jx-soft jx-small">{say('portal.reviews.until', { day: dayWords(right.until, language) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
