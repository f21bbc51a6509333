import { problemOf } from '../../../ui/door-problem.ts';
import { useWords } from '../../../ui/words.tsx';
import { useSignIn } from '../data/use-sign-in.ts';
import { PlainForm } from '../plain/plain-form.tsx';

/** Account and password. */
export const SignInForm = () => {
  const say = useWords();
  const signIn = useSignIn();
  return (
    <div className="desk-signin">
      <PlainForm
        fields={[
          { name: 'account', label: say('desk.signin.account'), autoComplete: 'username', most: 60 },
          {
            name: 'password',
            label: say('desk.signin.password'),
            type: 'password',
            autoComplete: 'current-password',
            most: 200,
          },
        ]}
        submit={say('desk.signin.submit')}
        sending={signIn.isPending}
        problem={problemOf(signIn.error)}
        onSubmit={({ account = '', password = '' }) => signIn.mutate({ account, password })}
      />
    </div>
  );
};
