import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { useMyEnterprises } from '../data/policies.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { Fits } from '../parts/fits.tsx';

/** What we may be entitled to, and why: for whoever speaks for an enterprise. */
export const Entitled = () => (
  <Gate>
    <Matched />
  </Gate>
);

const Matched = () => {
  const say = useWords();
  const mine = useMyEnterprises(true);
  if (mine.isError) return <Failed error={mine.error} onAgain={() => void mine.refetch()} />;
  if (mine.isPending) return <Loading />;
  return (
    <Page title={say('portal.entitled')} above={<Link to="/policies">{say('portal.policies')}</Link>}>
      <p>{say('portal.entitled.say')}</p>
      {mine.data.length === 0 ? (
        <div className="portal-empty" role="status">
          <p>{say('portal.entitled.none')}</p>
        </div>
      ) : null}
      {mine.data.map(({ key, name, matches }) => (
        <section key={key} aria-labelledby={`enterprise-${key}`}>
          <h2 id={`enterprise-${key}`}>{name}</h2>
          <p className="jx-soft jx-small jx-tabular">{key}</p>
          <ul className="portal-cards">
            {matches.map((match) => (
              <li key={match.clause} className="portal-card" data-waits={match.verdict === 'hit'}>
                <Fits match={match} named />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="jx-soft">{say('portal.entitled.wrong')}</p>
    </Page>
  );
};
