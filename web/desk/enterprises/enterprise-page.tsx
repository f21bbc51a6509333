import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { problemOf } from '../../../ui/door-problem.ts';
import { Light } from '../../../ui/light.tsx';
import { profileValue } from '../../../ui/condition-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { stageWord } from '../cases/stage-word.ts';
import { Term } from '../case/term.tsx';
import { door } from '../data/door.ts';
import { useSession } from '../data/session.ts';
import { Page } from '../layout/page.tsx';
import { PlainForm } from '../plain/plain-form.tsx';
import { EntryChanges } from '../registers/entry-changes.tsx';
import { enterprisePath, type EnterpriseView } from './enterprise-data.ts';
import { MatchList } from './match-list.tsx';
import { MergeBox } from './merge-box.tsx';
import { VisitsPanel } from './visits-panel.tsx';

/** An enterprise whole: what is known and from where, who speaks for it, what happened with it, what it is entitled to. */
export const EnterprisePage = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { key } = useParams({ from: '/enterprises/$key' });
  const client = useQueryClient();
  const query = ['enterprise', key];
  const { data: view } = useSuspenseQuery({
    queryKey: query,
    queryFn: () => door<EnterpriseView>(enterprisePath(key)),
  });
  const keeps = useSession()?.roles.includes('office') ?? false;
  const look = useMutation({
    mutationFn: (purpose: string) => door<EnterpriseView>(enterprisePath(key, purpose)),
    onSuccess: (open) => client.setQueryData(query, open),
  });
  const { body } = view;
  return (
    <Page title={body.name}>
      <p>
        <Link to="/enterprises">{say('register.enterprise')}</Link>
        {keeps ? (
          <>
            {' · '}
            <Link to="/registers/$register/$key" params={{ register: 'enterprise', key }}>
              {say('desk.enterprise.entry')}
            </Link>
          </>
        ) : null}
      </p>
      {body.mergedInto === undefined ? null : (
        <p role="status" className="desk-note">
          {say('desk.enterprise.gone')}{' '}
          <Link to="/enterprises/$key" params={{ key: body.mergedInto }}>
            {body.mergedInto}
          </Link>
        </p>
      )}
      <div className="desk-enterprise">
        <div>
          <dl className="desk-terms">
            <Term term={say('register.enterprise.field.creditCode')}>{key}</Term>
            <Term term={say('register.enterprise.field.status')}>
              {say(`register.enterprise.value.status.${body.status}`)}
            </Term>
            <Term term={say('register.enterprise.field.address')}>{body.address}</Term>
          </dl>
          <h2>{say('register.enterprise.field.profile')}</h2>
          <div className="desk-wide">
            <table className="desk-table desk-table-cards">
              <thead>
                <tr>
                  <th scope="col">{say('desk.enterprise.what')}</th>
                  <th scope="col">{say('desk.enterprise.value')}</th>
                  <th scope="col">{say('desk.enterprise.source')}</th>
                  <th scope="col">{say('desk.enterprise.asOf')}</th>
                </tr>
              </thead>
              <tbody>
                {body.profile.map(({ field, value, source, asOf }) => (
                  <tr key={field}>
                    <th scope="row">{say(`profile.field.${field}`)}</th>
                    <td>{profileValue(say, language, field, value as never)}</td>
                    <td>{say(`profile.source.${source}`)}</td>
                    <td className="jx-tabular">{asOf}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <h2>{say('register.enterprise.field.contacts')}</h2>
          <ul className="desk-lines">
            {body.contacts.map(({ name, role, phone }) => (
              <li key={`${name}-${phone}`}>
                <span>{name}</span>
                <span>{role}</span>
                <span className="jx-tabular">{phone}</span>
              </li>
            ))}
          </ul>
          <details className="jx-fold jx-small">
            <summary>{say('desk.reveal.title')}</summary>
            <PlainForm
              fields={[{ name: 'purpose', label: say('desk.reveal.purpose'), least: 2 }]}
              submit={say('desk.reveal.submit')}
              sending={look.isPending}
              problem={problemOf(look.error)}
              onSubmit={({ purpose = '' }) => look.mutate(purpose)}
            >
              <p className="jx-soft">{say('desk.reveal.say')}</p>
            </PlainForm>
          </details>
          <h2>{say('desk.enterprise.cases')}</h2>
          {view.cases.length === 0 ? <p className="jx-soft">{say('desk.enterprise.no-cases')}</p> : null}
          <ul className="desk-lines">
            {view.cases.map((line) => (
              <li key={line.id}>
                <Light light={line.light} />
                <Link to="/cases/$id" params={{ id: line.id }} className="jx-tabular">
                  {line.number}
                </Link>
                <span>{line.title}</span>
                <span className="jx-soft">{stageWord(say, line)}</span>
              </li>
            ))}
          </ul>
          {view.merged.length === 0 ? null : (
            <>
              <h2>{say('desk.enterprise.merged')}</h2>
              {view.merged.map((other) => (
                <div key={other.key}>
                  <p>
                    {other.name} <span className="jx-tabular">{other.key}</span>
                  </p>
                  <EntryChanges path={`/api/registers/enterprise/${other.key}`} />
                </div>
              ))}
            </>
          )}
          <EntryChanges path={`/api/registers/enterprise/${key}`} />
        </div>
        <div>
          {body.status === 'merged' ? null : (
            <>
              <h2>{say('desk.fits.title')}</h2>
              <MatchList enterprise={key} matches={view.matches} told={view.told} />
              <VisitsPanel enterprise={view} />
              {keeps ? <MergeBox view={view} /> : null}
            </>
          )}
        </div>
      </div>
    </Page>
  );
};
