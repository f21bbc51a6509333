import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { Json } from '../../../kernel/json.ts';
import { useWords } from '../../../ui/words.tsx';
import { Term } from '../case/term.tsx';
import { door } from '../data/door.ts';
import { useProgrammes } from '../data/programmes.ts';
import { Page } from '../layout/page.tsx';
import { EntryValue } from '../registers/entry-value.tsx';
import { partOf } from '../registers/in-order.ts';
import { proposalPath, type ProposalView } from './proposal.ts';
import { ProposalActs } from './proposal-acts.tsx';

/** One proposed change: who and why, what differs, what is wrong with it, and what this reader may do. */
export const ProposalPage = () => {
  const say = useWords();
  const go = useNavigate();
  const { register, key } = useParams({ from: '/proposals/$register/$key' });
  const { data: view } = useSuspenseQuery({
    queryKey: ['proposal', register, key],
    queryFn: () => door<ProposalView>(proposalPath(register, key)),
  });
  const schema =
    useProgrammes()
      .flatMap(({ registers }) => registers)
      .find(({ name }) => name === register)?.schema ?? {};
  const word = (field: string): string => say(`register.${register}.field.${field}`);
  const value = (field: string, one: Json | undefined) => (
    <EntryValue register={register} field={field} schema={partOf(schema, field)} value={one ?? null} />
  );
  return (
    <Page title={view.name}>
      <p>
        <Link to="/proposals/$register" params={{ register }}>
          {say('desk.proposals.title')}
        </Link>
      </p>
      <dl className="desk-terms">
        <Term term={say('register.proposal.field.state')}>{say(`register.proposal.value.state.${view.state}`)}</Term>
        <Term term={say('register.proposal.field.from')}>{view.from}</Term>
        <Term term={say('register.proposal.field.by')}>
          {view.unit.name} {view.by?.name}
        </Term>
        <Term term={say('register.proposal.field.reason')}>{view.reason}</Term>
        <Term term={say('register.proposal.field.note')}>{view.note}</Term>
        <Term term={say('register.proposal.field.checkedBy')}>{view.checkedBy?.name}</Term>
      </dl>
      {view.faults.length > 0 ? (
        <div className="jx-errors" role="alert">
          <h2>{say('desk.proposal.faults', { n: view.faults.length })}</h2>
          <ul>
            {view.faults.map(({ field, message }) => (
              <li key={field}>
                {word(field.split('.')[0] ?? field)} {field.includes('.') ? `(${field}) ` : ''}
                {message}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <ProposalActs
        about={{ register, entry: key, version: view.version }}
        may={view.may}
        onDone={() => void go({ to: '/proposals/$register', params: { register } })}
      />
      {view.state === 'draft' ? (
        <p>
          <Link to="/proposals/$register/$key/edit" params={{ register, key }}>
            {say('desk.proposal.edit')}
          </Link>
        </p>
      ) : null}
      <h2>{say(view.before === null ? 'desk.proposal.new' : 'desk.proposal.differs')}</h2>
      <div className="desk-wide">
        <table className="desk-differs">
          <thead>
            <tr>
              <th>{say('desk.proposal.field')}</th>
              {view.before === null ? null : <th>{say('desk.proposal.was')}</th>}
              <th>{say('desk.proposal.will')}</th>
            </tr>
          </thead>
          <tbody>
            {view.differs.map((field) => (
              <tr key={field}>
                <th scope="row">{word(field)}</th>
                {view.before === null ? null : <td>{value(field, view.before[field])}</td>}
                <td>{value(field, view.body[field])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
};
