import { useMutation } from '@tanstack/react-query';
import { problemOf } from '../../../ui/door-problem.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';

const schema = {
  type: 'object',
  required: ['phone'],
  properties: { phone: { type: 'string', pattern: '^1[3-9]\\d{9}$', widget: 'phone' } },
};

/** Asks for the number and has a code sent to it. A demonstration shows the code. */
export const PhoneForm = ({ onSent }: { readonly onSent: (phone: string, code: string | null) => void }) => {
  const say = useWords();
  const sending = useMutation({
    mutationFn: (phone: string) => door<{ readonly code?: string } | null>('/api/codes', { body: { phone } }),
    onSuccess: (answer, phone) => onSent(phone, answer?.code ?? null),
  });
  return (
    <SchemaForm
      schema={schema}
      loop="portal"
      act="code"
      submit={say('portal.sign-in.send')}
      sending={sending.isPending}
      problem={problemOf(sending.error)}
      onSubmit={(input) => sending.mutate(String(input.phone))}
    />
  );
};
