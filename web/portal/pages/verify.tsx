import { useNavigate } from '@tanstack/react-router';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { Page } from '../layout/page.tsx';

const schema = {
  type: 'object',
  required: ['code16'],
  properties: { code16: { type: 'string', minLength: 16, maxLength: 40 } },
};

/** For whoever holds a paper and cannot scan its code. */
export const Verify = () => {
  const say = useWords();
  const navigate = useNavigate();
  return (
    <Page title={say('portal.verify')}>
      <p>{say('portal.verify.say')}</p>
      <SchemaForm
        schema={schema}
        loop="portal"
        act="verify"
        start={{}}
        submit={say('portal.verify.submit')}
        sending={false}
        problem={null}
        onSubmit={({ code16 }) => void navigate({ to: '/verify/$code', params: { code: String(code16).trim() } })}
      />
    </Page>
  );
};
