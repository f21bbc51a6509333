import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sayMoney } from '../../../kernel/say-money.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { Term } from '../case/term.tsx';
import { door } from '../data/door.ts';
import { usePolicies } from '../data/policies.ts';
import { Page } from '../layout/page.tsx';

type Figures = {
  readonly policies: number;
  readonly clauses: number;
  readonly auto: number;
  readonly reached: number;
  readonly paid: number;
  readonly fenPaid: number;
  readonly daysToPayment: number | null;
  readonly declined: number;
  readonly recovered: number;
  readonly fenRecovered: number;
};

/** The library of policies, how they are kept, and the way to write one. */
export const PoliciesPage = () => {
  const say = useWords();
  const { language } = useLanguage();
  const lines = usePolicies();
  const { data: sums } = useQuery({
    queryKey: ['policies', 'figures'],
    queryFn: () => door<Figures>('/api/policies/figures'),
  });
  const called = (one: { readonly name: string; readonly nameEn: string }): string =>
    language === 'en' ? one.nameEn : one.name;
  return (
    <Page title={say('register.policy')}>
      <p>
        {(['policy', 'policy-clause'] as const).map((register) => (
          <span key={register}>
            <Link to="/proposals/$register" params={{ register }}>
              {say(`desk.policies.write.${register}`)}
            </Link>
            {' · '}
          </span>
        ))}
        <Link to="/enterprises">{say('register.enterprise')}</Link>
      </p>
      {sums === undefined ? null : (
        <dl className="desk-terms desk-figures">
          <Term term={say('desk.policies.in-force')}>
            {say('desk.policies.counted', { policies: sums.policies, clauses: sums.clauses })}
          </Term>
          <Term term={say('desk.policies.auto')}>{say('desk.policies.of', { n: sums.auto, all: sums.clauses })}</Term>
          <Term term={say('desk.policies.reached')}>{sums.reached}</Term>
          <Term term={say('desk.policies.paid')}>
            {say('desk.policies.sum', { n: sums.paid, amount: sayMoney(sums.fenPaid, 'CNY', language) })}
          </Term>
          <Term term={say('desk.policies.days')}>{sums.daysToPayment ?? say('desk.none')}</Term>
          <Term term={say('desk.policies.declined')}>{sums.declined}</Term>
          <Term term={say('desk.policies.recovered')}>
            {say('desk.policies.sum', { n: sums.recovered, amount: sayMoney(sums.fenRecovered, 'CNY', language) })}
          </Term>
        </dl>
      )}
      {lines.map((policy) => (
        <section key={policy.key} className="desk-policy" aria-labelledby={`policy-${policy.key}`}>
          <h2 id={`policy-${policy.key}`}>
            <Link to="/registers/$register/$key" params={{ register: 'policy', key: policy.key }}>
              {called(policy)}
            </Link>
          </h2>
          <p className="jx-soft jx-small">
            {policy.documentNumber} · {policy.unit.name}
          </p>
          <ul className="desk-lines">
            {policy.clauses.map((clause) => (
              <li key={clause.key}>
                <Link to="/registers/$register/$key" params={{ register: 'policy-clause', key: clause.key }}>
                  {called(clause)}
                </Link>
                <span>{say(`register.policy-clause.value.mode.${clause.mode}`)}</span>
                <span className="jx-soft jx-tabular">{say('desk.policies.until', { day: clause.windowTo })}</span>
                <Link to="/policies/$key/open" params={{ key: clause.key }}>
                  {say('desk.open.title')}
                  <span className="jx-unseen"> {called(clause)}</span>
                </Link>
                <Link to="/proposals/$register/$key/edit" params={{ register: 'policy-clause', key: clause.key }}>
                  {say('desk.proposal.propose')}
                  <span className="jx-unseen"> {called(clause)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
};
