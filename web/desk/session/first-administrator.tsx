import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { doorFaults } from '../../../ui/schema-form/door-faults.ts';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useSignIn, type Credentials } from '../data/use-sign-in.ts';
import { zoneQuery } from '../data/zone.ts';
import { Outside } from '../layout/outside.tsx';

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
  const problem = problemOf(set.error);
  const faultOf = (field: string) => {
    const fault = doorFaults(problem).find((one) => one.field === field);
    return fault ? { validateStatus: 'error' as const, help: fault.message } : {};
  };
  const missing = (key: string) => [{ required: true, message: say(key) }];
  return (
    <Outside title={say('desk.first.title')}>
      <p>{say('desk.first.say')}</p>
      <Form layout="vertical" requiredMark={false} onFinish={(values) => set.mutate(values)} className="desk-signin">
        {problem ? <Problem problem={problem} /> : null}
        <Form.Item
          {...faultOf('name')}
          name="name"
          label={say('desk.first.name')}
          rules={missing('desk.first.name.missing')}
        >
          <Input autoComplete="name" />
        </Form.Item>
        <Form.Item
          {...faultOf('account')}
          name="account"
          label={say('desk.signin.account')}
          extra={say('desk.first.account.help')}
          rules={[{ required: true, pattern: /^[a-z][a-z0-9-]*$/, message: say('desk.first.account.help') }]}
        >
          <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item
          {...faultOf('password')}
          name="password"
          label={say('desk.signin.password')}
          extra={say('desk.first.password.help')}
          rules={[{ required: true, min: 10, message: say('desk.first.password.help') }]}
        >
          <Input type="password" autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={set.isPending}>
          {say('desk.first.submit')}
        </Button>
      </Form>
    </Outside>
  );
};
