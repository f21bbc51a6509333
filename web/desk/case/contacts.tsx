import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ContactsView } from '../../../api/consent/view.ts';
import type { CaseView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useLoops } from '../data/loops.ts';
import { useSession } from '../data/session.ts';
import { ContactForm } from './contact-form.tsx';
import { Panel } from './panel.tsx';

/** What the person agrees to be contacted for, for whoever of the unit keeps contact; and a call, a message or a visit to plan. */
export const Contacts = ({ view }: { readonly view: CaseView }) => {
  const loops = useLoops();
  const session = useSession();
  const keeps = session?.roles.includes('contact') === true;
  const serves = loops.find(({ name }) => name === view.loop)?.serves ?? null;
  return !keeps || serves === null || view.loop === 'contact' ? null : <Known view={view} />;
};

const Known = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const [done, tell] = useState(false);
  const [planning, plan] = useState(false);
  const { data } = useQuery({
    queryKey: ['contacts', view.id],
    queryFn: () => door<ContactsView>(`/api/cases/${view.id}/contacts`),
  });
  if (data === undefined) return null;
  const named = (field: string, values: readonly string[]) =>
    values.map((value) => say(`contact.value.${field}.${value}`)).join(say('contact.list.comma'));
  const asked = data.purposes.filter((purpose) => purpose !== 'policy');
  return (
    <Panel title={say('desk.contacts')}>
      {data.case === null ? (
        <p className="jx-soft jx-small">{say('desk.contacts.none')}</p>
      ) : (
        <p className="jx-small">
          {named('purposes', data.purposes)} · {named('channels', data.channels)} ·{' '}
          {say(`contact.value.hours.${data.hours ?? 'any'}`)}
        </p>
      )}
      <p role="status" className={done ? 'desk-done' : 'jx-unseen'}>
        {done ? say('desk.contacts.done') : ''}
      </p>
      {asked.length === 0 || planning ? null : (
        <button type="button" className="jx-button jx-button-quiet" onClick={() => plan(true)}>
          {say('desk.contacts.plan')}
        </button>
      )}
      {planning ? (
        <ContactForm
          id={view.id}
          purposes={asked}
          channels={data.channels}
          onClose={() => plan(false)}
          onDone={() => {
            plan(false);
            tell(true);
          }}
        />
      ) : null}
    </Panel>
  );
};
