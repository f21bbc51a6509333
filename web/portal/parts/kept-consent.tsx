import { useState } from 'react';
import type { CaseView } from '../../../api/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useAct } from '../data/do-act.ts';
import { useMatter } from '../data/matters.ts';
import { Failed } from '../layout/failed.tsx';
import { Loading } from '../layout/loading.tsx';

export type Consent = {
  readonly id: string;
  readonly version: number;
  readonly purposes: readonly string[];
  readonly channels: readonly string[];
  readonly agreedOn: string;
};

type KeptConsentProps = { readonly consent: Consent; readonly onDone: () => void };

/** The consent there is: what it says, how to change it, and how to be rid of it in two taps. */
export const KeptConsent = (props: KeptConsentProps) => {
  const matter = useMatter(props.consent.id);
  if (matter.isError) return <Failed error={matter.error} />;
  if (matter.isPending) return <Loading />;
  return <Kept {...props} matter={matter.data} />;
};

const Kept = ({ consent, onDone, matter }: KeptConsentProps & { readonly matter: CaseView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const [sure, ask] = useState(false);
  const acting = useAct(matter, onDone);
  const schema = matter.acts.find(({ act }) => act === 'change')?.form;
  const due = matter.clocks.find(({ clock }) => clock === 'validity')?.due;
  const problem = problemOf(acting.error);
  const { purposes, channels } = consent;
  return (
    <>
      <div className="portal-card">
        <p>
          {say('portal.contacts.kept', {
            day: dayWords(consent.agreedOn, language),
            until: due === undefined ? '' : dayWords(due, language),
          })}
        </p>
        {sure ? (
          <>
            <p>{say('portal.contacts.sure')}</p>
            <p className="portal-actions">
              <button
                type="button"
                className="jx-button"
                disabled={acting.isPending}
                onClick={() => acting.mutate({ act: 'withdraw', input: {} })}
              >
                {say('portal.contacts.withdraw.yes')}
              </button>{' '}
              <button type="button" className="jx-button jx-button-quiet" onClick={() => ask(false)}>
                {say('ui.form.cancel')}
              </button>
            </p>
          </>
        ) : (
          <button type="button" className="jx-button jx-button-quiet" onClick={() => ask(true)}>
            {say('portal.contacts.withdraw')}
          </button>
        )}
        {sure && problem ? <Problem problem={problem} /> : null}
      </div>
      {schema === undefined ? null : (
        <section aria-labelledby="consent-change">
          <h2 id="consent-change">{say('portal.contacts.change')}</h2>
          <SchemaForm
            key={matter.version}
            schema={schema}
            loop="contact"
            act="change"
            start={{ purposes: [...purposes], channels: [...channels] }}
            submit={say('portal.contacts.save')}
            sending={acting.isPending}
            problem={sure ? null : problem}
            onSubmit={(input) => acting.mutate({ act: 'change', input })}
          />
        </section>
      )}
    </>
  );
};
