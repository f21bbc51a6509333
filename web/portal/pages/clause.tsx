import { Link, useParams } from '@tanstack/react-router';
import { mostOf } from '../../../programmes/policy/benefit.ts';
import { match } from '../../../programmes/policy/match.ts';
import { sayMoney } from '../../../kernel/say-money.ts';
import { conditionWords } from '../../../ui/condition-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useClause, useMyEnterprises } from '../data/policies.ts';
import { useSession } from '../data/session.ts';
import { Failed } from '../layout/failed.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { Fits } from '../parts/fits.tsx';
import { Term } from '../parts/term.tsx';

/** One promise of a policy: what it is in plain words, whether it fits us, what is needed, how long, by whom. */
export const ClausePage = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { key } = useParams({ from: '/policies/$key' });
  const clause = useClause(key);
  const signedIn = Boolean(useSession().data);
  const mine = useMyEnterprises(signedIn);
  if (clause.isError) return <Failed error={clause.error} />;
  if (clause.isPending) return <Loading />;
  const { data } = clause;
  const english = language === 'en';
  const most = mostOf({ ...data, kind: data.benefit });
  const needs = match(data.conditions, {}).explained;
  const days = (amount: number): string => say('portal.policy.days', { n: amount });
  return (
    <Page
      title={english ? data.nameEn : data.name}
      above={<Link to="/policies">{english ? data.of.nameEn : data.of.name}</Link>}
    >
      <p className="portal-lead">{english ? data.plainEn : data.plain}</p>
      <p>
        <span className="jx-verdict">{say(`register.policy-clause.value.mode.${data.mode}`)}</span>{' '}
        {most === null ? null : say('portal.policy.most', { amount: sayMoney(most, 'CNY', language) })}
      </p>
      <section aria-labelledby="clause-fits">
        <h2 id="clause-fits">{say('portal.policy.fits')}</h2>
        {signedIn ? null : (
          <p>
            <Link to="/sign-in" search={{ next: `/policies/${key}` }}>
              {say('portal.policy.fits.sign-in')}
            </Link>
          </p>
        )}
        {signedIn && mine.data?.length === 0 ? <p>{say('portal.entitled.none')}</p> : null}
        {(mine.data ?? []).map((enterprise) =>
          enterprise.matches
            .filter((one) => one.clause === key)
            .map((one) => (
              <div key={enterprise.key} className="portal-card" data-waits={one.verdict === 'hit'}>
                <h3>{enterprise.name}</h3>
                <Fits match={one} named={false} />
              </div>
            )),
        )}
        {data.closed === null ? null : (
          <p role="status">{say(`portal.policy.${data.closed}`, { from: data.windowFrom, to: data.windowTo })}</p>
        )}
        {data.mode === 'auto' ? <p>{say('portal.policy.auto')}</p> : null}
        {data.mode !== 'auto' && data.closed === null ? (
          <p className="jx-buttons">
            <Link to="/policies/$key/apply" params={{ key }} className="jx-button">
              {say('portal.policy.apply')}
            </Link>
          </p>
        ) : null}
      </section>
      <section aria-labelledby="clause-conditions">
        <h2 id="clause-conditions">{say('portal.policy.conditions')}</h2>
        <ul>
          {needs.map((line, index) => (
            <li key={`${line.field}-${index}`}>{conditionWords(say, language, line)}</li>
          ))}
        </ul>
      </section>
      {data.materials.length === 0 ? null : (
        <section aria-labelledby="clause-materials">
          <h2 id="clause-materials">{say('portal.policy.materials')}</h2>
          <ul>
            {data.materials.map((material) => (
              <li key={material.id}>{english ? material.nameEn : material.name}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="clause-how">
        <h2 id="clause-how">{say('portal.policy.how')}</h2>
        <dl className="portal-terms">
          <Term name={say('portal.policy.window')}>
            {say('portal.policy.from-to', { from: data.windowFrom, to: data.windowTo })}
          </Term>
          <Term
            name={say('register.policy-clause.field.handlingUnit')}
          >{`${data.handling.name} ${data.handling.phone ?? ''}`}</Term>
          <Term name={say('register.policy-clause.field.reviewLimit')}>{days(data.reviewLimit.amount)}</Term>
          <Term name={say('register.policy-clause.field.publicityLimit')}>{days(data.publicityLimit.amount)}</Term>
          <Term name={say('register.policy-clause.field.payingUnit')}>{data.paying.name}</Term>
          <Term name={say('register.policy-clause.field.payLimit')}>{days(data.payLimit.amount)}</Term>
        </dl>
        <details className="jx-fold">
          <summary>{say('portal.policy.text', { number: data.of.documentNumber })}</summary>
          {data.of.text.split('\n').map((line) => (
            <p key={line} lang="zh">
              {line}
            </p>
          ))}
        </details>
      </section>
    </Page>
  );
};
