import { useState } from 'react';
import type { ConsentView } from '../../../api/consent/view.ts';
import type { CaseView } from '../../../api/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useAct } from '../data/do-act.ts';
import { useMatter } from '../data/matters.ts';
import { useZone } from '../data/zone.ts';
import { Failed } from '../layout/failed.tsx';
import { Loading } from '../layout/loading.tsx';
import { ConsentForm } from './consent-form.tsx';
import { changeTo, endsSoon } from './consent-terms.ts';
import { ConsentWithdrawal } from './consent-withdrawal.tsx';
import { MatterBeside } from './matter-beside.tsx';
import { Term } from './term.tsx';
import { Terms } from './terms.tsx';

type KeptConsentProps = { readonly consent: ConsentView; readonly onDone: () => void };

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
  const zone = useZone();
  const acting = useAct(matter, onDone);
  const [changing, change] = useState(false);
  const problem = problemOf(acting.error);
  const schema = matter.acts.find(({ act }) => act === 'narrow')?.form;
  const { purposes, channels, hours } = consent;
  const named = (field: string, values: readonly string[]) =>
    values.map((value) => say(`contact.value.${field}.${value}`)).join(say('contact.list.comma'));
  const days = { day: dayWords(consent.agreedOn, language), until: dayWords(consent.until.slice(0, 10), language) };
  return (
    <>
      <section className="portal-card" aria-label={say('contact.name')}>
        <p role="status">{say('portal.contacts.kept', days)}</p>
        <Terms>
          <Term name={say('contact.field.purposes')}>{named('purposes', purposes)}</Term>
          <Term name={say('contact.field.channels')}>{named('channels', channels)}</Term>
          <Term name={say('contact.field.hours')}>{say(`contact.value.hours.${hours}`)}</Term>
        </Terms>
        {zone.data !== undefined && endsSoon(consent, zone.data.today) ? (
          <button
            type="button"
            className="jx-button jx-button-quiet"
            disabled={acting.isPending}
            onClick={() => acting.mutate({ act: 'renew', input: {} })}
          >
            {say('portal.contacts.renew')}
          </button>
        ) : null}
        <ConsentWithdrawal busy={acting.isPending} onWithdraw={() => acting.mutate({ act: 'withdraw', input: {} })} />
        {problem !== null && !changing ? <Problem problem={problem} /> : null}
      </section>
      <MatterBeside matter={matter} />
      {schema === undefined ? null : (
        <details className="jx-fold" onToggle={(event) => change(event.currentTarget.open)}>
          <summary>{say('portal.contacts.change')}</summary>
          <ConsentForm
            key={matter.version}
            schema={schema}
            act="narrow"
            start={{ purposes: [...purposes], channels: [...channels], hours }}
            submit={say('portal.contacts.save')}
            sending={acting.isPending}
            problem={changing ? problem : null}
            onSubmit={(input) => acting.mutate({ act: changeTo(consent, input), input })}
          />
        </details>
      )}
    </>
  );
};
