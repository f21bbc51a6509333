import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemOf } from '../../../ui/door-problem.ts';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useSignIn, type Credentials } from '../data/use-sign-in.ts';
import { zoneQuery } from '../data/zone.ts';
import { Outside } from '../layout/outside.tsx';
import { PlainForm } from '../plain/plain-form.tsx';

/** A new house asks for its first administrator, once. */
export const FirstAdministrator = () => {
  const say = useWords();
  const client = useQueryClient();
  const signIn = useSignIn();
  const set = useMutation({
    meta: { signsIn: true },
    mutationFn: (body: Credentials & { readonly name: string }) => door<null>('/api/administrator', { body }),
    onSuccess: async (_answer, { account, password }) => {
      await signIn.mutateAsync({ account, password });
      await client.invalidateQueries({ queryKey: zoneQuery.queryKey });
    },
  });
  const accountHelp = say('desk.first.account.help');
  const passwordHelp = say('desk.first.password.help');
  return (
    <Outside title={say('desk.first.title')}>
      <p>{say('desk.first.say')}</p>
      <div className="desk-signin">
        <PlainForm
          fields={[
            { name: 'name', label: say('desk.first.name'), autoComplete: 'name', most: 60 },
            {
              name: 'account',
              label: say('desk.signin.account'),
              autoComplete: 'username',
              hint: accountHelp,
              pattern: /^[a-z][a-z0-9-]*$/,
              wrong: accountHelp,
              most: 60,
            },
            {
              name: 'password',
              label: say('desk.signin.password'),
              type: 'password',
              autoComplete: 'new-password',
              hint: passwordHelp,
              least: 10,
              wrong: passwordHelp,
            },
          ]}
          submit={say('desk.first.submit')}
          sending={set.isPending}
          problem={problemOf(set.error)}
          onSubmit={({ name = '', account = '', password = '' }) => set.mutate({ name, account, password })}
        />
      </div>
    </Outside>
  );
};
