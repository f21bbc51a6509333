import { useState } from 'react';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useSignIn } from '../data/use-sign-in.ts';
import type { DemoAccount } from '../data/zone.ts';
import { roleWord } from './role-word.ts';

/** The accounts of a demonstration, as a table to choose from. */
export const DemoAccounts = ({ accounts }: { readonly accounts: readonly DemoAccount[] }) => {
  const say = useWords();
  const signIn = useSignIn();
  const problem = problemOf(signIn.error);
  const [wanted, look] = useState('');
  const roles = (account: DemoAccount): string =>
    account.roles.map((role) => roleWord(say, role)).join(say('desk.comma'));
  const shown = accounts.filter((account) =>
    `${account.name} ${account.unit} ${roles(account)} ${account.account}`.includes(wanted.trim()),
  );
  return (
    <section aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{say('desk.signin.demo')}</h2>
      <p className="jx-soft">{say('desk.signin.demo.say')}</p>
      {problem ? <Problem problem={problem} /> : null}
      <input
        type="search"
        className="jx-input"
        aria-label={say('desk.signin.filter')}
        placeholder={say('desk.signin.filter')}
        value={wanted}
        onChange={(event) => look(event.target.value)}
      />
      <div className="desk-scroll">
        <table className="desk-table desk-table-cards">
          <thead>
            <tr>
              <th scope="col">{say('desk.signin.unit')}</th>
              <th scope="col">{say('desk.signin.name')}</th>
              <th scope="col">{say('desk.signin.roles')}</th>
              <th scope="col">{say('desk.signin.account')}</th>
              <th scope="col">
                <span className="jx-unseen">{say('desk.signin.choose')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((account) => (
              <tr key={account.account}>
                <td>{account.unit}</td>
                <th scope="row">{account.name}</th>
                <td>{roles(account)}</td>
                <td>{account.account}</td>
                <td>
                  <button
                    type="button"
                    className="jx-link-button"
                    aria-label={say('desk.signin.choose.label', { name: account.name, unit: account.unit })}
                    onClick={() => signIn.mutate({ account: account.account, password: account.password })}
                  >
                    {say('desk.signin.choose')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
