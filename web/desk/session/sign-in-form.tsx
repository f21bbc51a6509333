import { Button, Form, Input } from 'antd';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useSignIn, type Credentials } from '../data/use-sign-in.ts';

/** Account and password. */
export const SignInForm = () => {
  const say = useWords();
  const signIn = useSignIn();
  const problem = problemOf(signIn.error);
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => signIn.mutate(values)}
      className="desk-signin"
    >
      {problem ? <Problem problem={problem} /> : null}
      <Form.Item
        name="account"
        label={say('desk.signin.account')}
        rules={[{ required: true, message: say('desk.signin.account.missing') }]}
      >
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item
        name="password"
        label={say('desk.signin.password')}
        rules={[{ required: true, message: say('desk.signin.password.missing') }]}
      >
        <Input type="password" autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={signIn.isPending}>
        {say('desk.signin.submit')}
      </Button>
    </Form>
  );
};
