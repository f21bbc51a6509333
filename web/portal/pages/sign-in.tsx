import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../../ui/words.tsx';
import { Page } from '../layout/page.tsx';
import { CodeForm } from '../parts/code-form.tsx';
import { PhoneForm } from '../parts/phone-form.tsx';

/** By telephone number and a code that is valid once; then back to where one came from. */
export const SignIn = () => {
  const say = useWords();
  const navigate = useNavigate();
  const { next = '/matters', ended } = useSearch({ from: '/sign-in' });
  const [sent, keep] = useState<{ readonly phone: string; readonly code: string | null } | null>(null);
  return (
    <Page title={say('portal.sign-in')}>
      {ended ? (
        <p className="portal-warning" role="status">
          {say('portal.sign-in.ended')}
        </p>
      ) : null}
      {sent === null ? (
        <PhoneForm onSent={(phone, code) => keep({ phone, code })} />
      ) : (
        <CodeForm
          phone={sent.phone}
          demonstration={sent.code}
          onBack={() => keep(null)}
          onIn={() => void navigate({ href: next, replace: true })}
        />
      )}
      <p className="jx-soft jx-small">{say('portal.sign-in.why')}</p>
    </Page>
  );
};
