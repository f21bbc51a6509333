import { Form } from 'antd';
import { useWords } from '../../../ui/words.tsx';
import type { Credentials } from '../data/use-sign-in.ts';
import { useZone } from '../data/zone.ts';
import { Outside } from '../layout/outside.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** The page before everything else. */
export const SignIn = () => {
  const say = useWords();
  const { accounts = [] } = useZone();
  const [form] = Form.useForm<Credentials>();
  const choose = (account: string): void => {
    form.setFieldsValue({ account });
    form.focusField('password');
  };
  return (
    <Outside title={say('desk.signin.title')}>
      <SignInForm form={form} />
      {accounts.length > 0 ? <DemoAccounts accounts={accounts} onChoose={choose} /> : null}
    </Outside>
  );
};
