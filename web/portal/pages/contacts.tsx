import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ConsentView } from '../../../api/consent/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useOpenCase } from '../data/open-case.ts';
import { useOpeningForm } from '../data/opening-form.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { ConsentForm } from '../parts/consent-form.tsx';
import { KeptConsent } from '../parts/kept-consent.tsx';
import { MyVisits } from '../parts/my-visits.tsx';

/** What I may be contacted about, and how: agreed to, changed and withdrawn here, with effect at once. */
export const Contacts = () => (
  <Gate>
    <Mine />
  </Gate>
);

const Mine = () => {
  const say = useWords();
  const client = useQueryClient();
  const mine = useQuery({
    queryKey: ['consent'],
    queryFn: () => door<{ readonly consent: ConsentView | null }>('/api/consents'),
  });
  const again = () => void client.invalidateQueries({ queryKey: ['consent'] });
  if (mine.isError) return <Failed error={mine.error} onAgain={() => void mine.refetch()} />;
  if (mine.isPending) return <Loading />;
  const { consent } = mine.data;
  return (
    <Page title={say('portal.contacts')}>
      <p>{say('portal.contacts.say')}</p>
      {consent === null ? <Agreeing onDone={again} /> : <KeptConsent consent={consent} onDone={again} />}
      <MyVisits />
      <p>
        <Link to="/reach">{say('portal.contacts.reach')}</Link>
      </p>
    </Page>
  );
};

const Agreeing = ({ onDone }: { readonly onDone: () => void }) => {
  const say = useWords();
  const form = useOpeningForm('contact');
  const opening = useOpenCase(onDone);
  if (form.isError) return <Failed error={form.error} />;
  if (form.isPending) return <Loading />;
  return (
    <>
      <p role="status">{say('portal.contacts.none')}</p>
      <ConsentForm
        schema={form.data.schema}
        act={form.data.act}
        submit={say('portal.contacts.agree')}
        sending={opening.isPending}
        problem={problemOf(opening.error)}
        onSubmit={(input) => opening.mutate({ loop: 'contact', input })}
      />
    </>
  );
};
