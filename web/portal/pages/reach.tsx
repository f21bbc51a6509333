import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReachView } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { MailCode } from '../parts/mail-code.tsx';
import { SentToMe } from '../parts/sent-to-me.tsx';

/** How I am reached beside my telephone, how often, and what was sent to me. */
export const ReachPage = () => (
  <Gate>
    <Settings />
  </Gate>
);

const schema = {
  type: 'object',
  required: ['email'],
  properties: {
    email: { type: 'string', maxLength: 200, pattern: '^[^@\\s,;<>"]+@[^@\\s,;<>"]+\\.[A-Za-z]{2,}$', widget: 'text' },
  },
};

const Settings = () => {
  const say = useWords();
  const client = useQueryClient();
  const [asked, setAsked] = useState<{ readonly email: string; readonly code: string | null } | null>(null);
  const reach = useQuery({ queryKey: ['reach'], queryFn: () => door<ReachView>('/api/reach') });
  const asking = useMutation({
    mutationFn: (email: string) => door<{ readonly code?: string } | null>('/api/reach/codes', { body: { email } }),
    onSuccess: (answer, email) => setAsked({ email, code: answer?.code ?? null }),
  });
  const keeping = useMutation({
    mutationFn: (wish: { readonly email: string | null; readonly digest: boolean; readonly code?: string }) =>
      door<ReachView>('/api/reach', { method: 'PUT', body: wish }),
    onSuccess: (kept) => {
      client.setQueryData(['reach'], kept);
      setAsked(null);
    },
  });
  if (reach.isError) return <Failed error={reach.error} onAgain={() => void reach.refetch()} />;
  if (reach.isPending) return <Loading />;
  const { email, digest, quiet } = reach.data;
  const problem = asked === null ? problemOf(keeping.error) : null;
  return (
    <Page title={say('portal.reach')}>
      <p>{say('portal.reach.say')}</p>
      {problem ? <Problem problem={problem} /> : null}
      <section aria-labelledby="reach-mail">
        <h2 id="reach-mail">{say('portal.reach.mail')}</h2>
        {email !== null && asked === null ? (
          <p>
            <strong>{email}</strong>{' '}
            <button
              type="button"
              className="jx-link-button"
              disabled={keeping.isPending}
              onClick={() => keeping.mutate({ email: null, digest })}
            >
              {say('portal.reach.remove')}
            </button>
          </p>
        ) : null}
        {asked === null && email === null ? (
          <SchemaForm
            schema={schema}
            loop="portal"
            act="mail"
            submit={say('portal.sign-in.send')}
            sending={asking.isPending}
            problem={problemOf(asking.error)}
            onSubmit={(input) => asking.mutate(String(input.email))}
          />
        ) : null}
        {asked === null ? null : (
          <MailCode
            asked={asked}
            sending={keeping.isPending}
            problem={problemOf(keeping.error)}
            onCode={(code) => keeping.mutate({ email: asked.email, digest, code })}
            onBack={() => setAsked(null)}
          />
        )}
      </section>
      <section aria-labelledby="reach-often">
        <h2 id="reach-often">{say('portal.reach.often')}</h2>
        <label className="jx-option">
          <input
            type="checkbox"
            checked={digest}
            disabled={keeping.isPending}
            onChange={(event) => keeping.mutate({ email, digest: event.target.checked })}
          />
          <span>{say('portal.reach.digest')}</span>
        </label>
        {quiet === null ? null : <p className="jx-soft jx-small">{say('portal.reach.quiet', quiet)}</p>}
      </section>
      <SentToMe />
    </Page>
  );
};
