import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useId, type FormEvent } from 'react';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { usePolicies } from '../data/policies.ts';
import { Failed } from '../layout/failed.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';

/** The zone's policies for enterprises, in plain words; found by what one is looking for. */
export const Policies = () => {
  const say = useWords();
  const id = useId();
  const { language } = useLanguage();
  const { q = '' } = useSearch({ from: '/policies' });
  const go = useNavigate({ from: '/policies' });
  const policies = usePolicies(q);
  if (policies.isError) return <Failed error={policies.error} onAgain={() => void policies.refetch()} />;
  const find = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    void go({ search: text === '' ? {} : { q: text } });
  };
  return (
    <Page title={say('portal.policies')}>
      <p>{say('portal.policies.say')}</p>
      <p className="jx-buttons">
        <Link to="/entitled" className="jx-button">
          {say('portal.entitled')}
        </Link>
        <Link to="/publicity" className="jx-button jx-button-quiet">
          {say('portal.publicity')}
        </Link>
      </p>
      <search>
        <form className="portal-search" onSubmit={find}>
          <label htmlFor={id}>{say('portal.policies.find')}</label>
          <div className="portal-search-row">
            <input id={id} className="jx-input" type="search" name="q" defaultValue={q} maxLength={100} />
            <button type="submit" className="jx-button">
              {say('portal.policies.search')}
            </button>
          </div>
        </form>
      </search>
      {policies.isPending ? <Loading /> : null}
      {policies.data?.length === 0 ? <p role="status">{say('portal.policies.none', { q })}</p> : null}
      {(policies.data ?? []).map((policy) => (
        <section key={policy.key} aria-labelledby={`policy-${policy.key}`}>
          <h2 id={`policy-${policy.key}`}>{language === 'en' ? policy.nameEn : policy.name}</h2>
          <p>{language === 'en' ? policy.summaryEn : policy.summary}</p>
          <p className="jx-soft jx-small">
            {policy.documentNumber} · {policy.unit.name}
          </p>
          <ul className="portal-cards">
            {policy.clauses.map((clause) => (
              <li key={clause.key} className="portal-card">
                <p>
                  <Link to="/policies/$key" params={{ key: clause.key }}>
                    {language === 'en' ? clause.nameEn : clause.name}
                  </Link>{' '}
                  <span className="jx-verdict">{say(`register.policy-clause.value.mode.${clause.mode}`)}</span>
                </p>
                <p>{language === 'en' ? clause.plainEn : clause.plain}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
};
