import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { sayMoney } from '../../../kernel/say-money.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useOpenCase } from '../data/open-case.ts';
import { useOpeningForm } from '../data/opening-form.ts';
import { usePublicity, type PublicisedLine } from '../data/policies.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';

/** What is about to be paid, to whom and how much; whoever knows better may object before it is paid. */
export const Publicity = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { object } = useSearch({ from: '/publicity' });
  const published = usePublicity();
  if (published.isError) return <Failed error={published.error} onAgain={() => void published.refetch()} />;
  if (published.isPending) return <Loading />;
  const about = published.data.find(({ number }) => number === object);
  if (about !== undefined)
    return (
      <Gate>
        <Objecting about={about} />
      </Gate>
    );
  return (
    <Page title={say('portal.publicity')} above={<Link to="/policies">{say('portal.policies')}</Link>}>
      <p>{say('portal.publicity.say')}</p>
      {published.data.length === 0 ? <p role="status">{say('portal.publicity.none')}</p> : null}
      <ul className="portal-cards">
        {published.data.map((line) => (
          <li key={line.number} className="portal-card">
            <p>
              <strong>{line.enterprise}</strong>
            </p>
            <p>
              {line.title} · {sayMoney(line.amount, 'CNY', language)}
            </p>
            <p className="jx-soft jx-small jx-tabular">
              {line.number} · {say('portal.publicity.until', { day: line.until })}
            </p>
            <p>
              <Link to="/publicity" search={{ object: line.number }}>
                {say('portal.publicity.object')}
                <span className="jx-unseen">{say('ui.aside', { text: line.enterprise })}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
};

const Objecting = ({ about }: { readonly about: PublicisedLine }) => {
  const say = useWords();
  const go = useNavigate();
  const form = useOpeningForm('publicity-objection');
  const opening = useOpenCase((opened) => void go({ to: '/matters/$id/submitted', params: { id: opened.id } }));
  if (form.isError) return <Failed error={form.error} />;
  if (form.isPending) return <Loading />;
  return (
    <Page title={say('portal.publicity.object')} above={<Link to="/publicity">{say('portal.publicity')}</Link>}>
      <p>
        {about.enterprise} · {about.title}
      </p>
      <p>{say('portal.publicity.object.say')}</p>
      <SchemaForm
        schema={form.data.schema}
        loop="publicity-objection"
        act={form.data.act}
        start={{ about: about.number }}
        hidden={['about']}
        submit={say('portal.publicity.object')}
        sending={opening.isPending}
        problem={problemOf(opening.error)}
        onSubmit={(input) => opening.mutate({ loop: 'publicity-objection', item: about.clause, input })}
      />
    </Page>
  );
};
