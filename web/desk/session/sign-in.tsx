import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { Outside } from '../layout/outside.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** The page before everything else. */
export const SignIn = () => {
  const say = useWords();
  const { accounts = [] } = useZone();
  return (
    <Outside title={say('desk.signin.title')}>
      <SignInForm />
      {accounts.length > 0 ? <DemoAccounts accounts={accounts} /> : null}
    </Outside>
  );
};
