import { Link } from '@tanstack/react-router';
import type { ClauseMatch } from '../../../api/policy/matches-of.ts';
import { sayMoney } from '../../../kernel/say-money.ts';
import { Explained } from '../../../ui/explained.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';

type FitsProps = {
  readonly match: ClauseMatch;
  /** Whether the clause is named, or is what the page is about. */
  readonly named: boolean;
};

/** What one clause says of one enterprise: the word first, then how much, then why. */
export const Fits = ({ match, named }: FitsProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const name = language === 'en' ? match.nameEn : match.name;
  return (
    <div>
      {named ? (
        <p>
          <span className="jx-verdict" data-verdict={match.verdict}>
            {say(`policy.verdict.${match.verdict}`)}
          </span>{' '}
          <Link to="/policies/$key" params={{ key: match.clause }}>
            {name}
          </Link>
        </p>
      ) : null}
      <p>
        {say(`portal.policy.fits.${match.verdict}`)}
        {match.verdict === 'hit' && match.amount !== null
          ? say('portal.policy.fits.amount', { amount: sayMoney(match.amount, 'CNY', language) })
          : ''}
      </p>
      <details className="jx-fold" open={!named}>
        <summary>{say('portal.policy.why')}</summary>
        <Explained lines={match.explained} />
      </details>
    </div>
  );
};
