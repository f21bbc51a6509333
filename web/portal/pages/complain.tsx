import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../../ui/door-problem.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useFormDraft } from '../data/form-draft.ts';
import { useOpenCase } from '../data/open-case.ts';
import { useOpeningForm } from '../data/opening-form.ts';
import { unitsQuery } from '../data/units.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';

/** Complain, report, or say what could not be got done. Who is kept from it, and by when somebody answers, is said first. */
export const Complain = () => (
  <Gate>
    <Complaint />
  </Gate>
);

const Complaint = () => {
  const say = useWords();
  const navigate = useNavigate();
  const { about, item } = useSearch({ from: '/complain' });
  const form = useOpeningForm('complaint');
  const units = useQuery(unitsQuery);
  const draft = useFormDraft(`complain:${about ?? item ?? ''}`, {
    kind: 'stuck',
    elsewhere: 'none',
    ...(about === undefined ? {} : { aboutNumber: about }),
  });
  const opening = useOpenCase((opened) => {
    draft.drop();
    void navigate({ to: '/matters/$id/submitted', params: { id: opened.id } });
  });
  if (form.isError) return <Failed error={form.error} />;
  if (form.isPending) return <Loading />;
  return (
    <Page title={say('portal.complain')}>
      <p>{say('portal.complain.say')}</p>
      <ul>
        <li>{say('portal.complain.kept')}</li>
        <li>{say('portal.complain.days')}</li>
        <li>{say('portal.complain.elsewhere')}</li>
      </ul>
      <SchemaForm
        schema={form.data.schema}
        loop="complaint"
        act={form.data.act}
        slots={{ ...draft.slots, units: units.data ?? [] }}
        start={draft.start}
        submit={say('portal.complain.submit')}
        onChange={draft.onChange}
        sending={opening.isPending}
        problem={problemOf(opening.error)}
        onSubmit={(input) => opening.mutate({ loop: 'complaint', ...(item === undefined ? {} : { item }), input })}
      />
    </Page>
  );
};
