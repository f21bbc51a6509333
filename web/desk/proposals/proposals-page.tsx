import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useSession } from '../data/session.ts';
import { Page } from '../layout/page.tsx';
import { BatchList } from './batch-list.tsx';
import { ImportSheet } from './import-sheet.tsx';
import { proposalPath, type ProposalPage } from './proposal.ts';

/** Changes on their way: to write on, to check, waiting for their day; and the list as a workbook, out and in. */
export const ProposalsPage = () => {
  const say = useWords();
  const { register } = useParams({ from: '/proposals/$register' });
  const { data } = useSuspenseQuery({
    queryKey: ['proposals', register],
    queryFn: () => door<ProposalPage>(proposalPath(register)),
  });
  const keeps = useSession()?.roles.includes('office') ?? false;
  const single = data.lines.filter(({ batch }) => batch === null);
  const batches = [...new Set(data.lines.flatMap(({ batch }) => batch ?? []))];
  return (
    <Page
      title={
        register === 'service-item'
          ? say('desk.proposals.title')
          : say('desk.proposals.of', { register: say(`register.${register}`) })
      }
    >
      <p>{say(register === 'policy-clause' ? 'desk.proposals.clause.say' : 'desk.proposals.say')}</p>
      <p>
        <Link to="/registers/$register" params={{ register }}>
          {say('desk.register.back')}
        </Link>
      </p>
      {data.mayPropose ? <NewEntry register={register} /> : null}
      <h2>{say('desk.proposals.open')}</h2>
      {data.lines.length === 0 ? <p role="status">{say('desk.proposals.none')}</p> : null}
      <ul className="desk-choices">
        {single.map((line) => (
          <li key={line.id}>
            <Link to="/proposals/$register/$key" params={{ register, key: line.entry }} className="desk-entry" data-row>
              {line.name}
              <span className="jx-soft jx-small">
                {say(`register.proposal.value.state.${line.state}`)} · {say('desk.proposals.from', { from: line.from })}{' '}
                · {line.unit.name} {line.by?.name}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {batches.map((batch) => (
        <BatchList
          key={batch}
          register={register}
          batch={batch}
          lines={data.lines.filter((line) => line.batch === batch)}
          whole={data.next === null}
        />
      ))}
      {register === 'service-item' ? (
        <>
          <h2>{say('desk.sheet.title')}</h2>
          <p>
            <a href={`/api/sheets/${register}?face=desk`}>{say('desk.sheet.export')}</a>{' '}
            <a href={`/api/sheets/${register}?face=desk&empty=1`}>{say('desk.sheet.empty')}</a>
          </p>
          {keeps ? <ImportSheet register={register} /> : null}
        </>
      ) : null}
    </Page>
  );
};

/** A new entry begins with its key, which never changes. */
const NewEntry = ({ register }: { readonly register: string }) => {
  const say = useWords();
  const go = useNavigate();
  const [wrong, complain] = useState(false);
  const begin = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const key = String(new FormData(event.currentTarget).get('key') ?? '').trim();
    const sound = /^[a-z]+(-[a-z0-9]+)*$/.test(key);
    complain(!sound);
    if (sound) void go({ to: '/proposals/$register/$key/edit', params: { register, key } });
  };
  return (
    <form className="desk-new-entry" noValidate onSubmit={begin}>
      <label>
        {say('desk.proposals.key')}{' '}
        <input className="jx-input" name="key" aria-invalid={wrong} aria-describedby="new-key" />
      </label>
      <button type="submit" className="jx-button jx-button-quiet">
        {say('desk.proposals.new')}
      </button>
      <p className={wrong ? 'jx-message' : 'jx-hint'} id="new-key" role={wrong ? 'alert' : undefined}>
        {say('desk.proposals.key.hint')}
      </p>
    </form>
  );
};
