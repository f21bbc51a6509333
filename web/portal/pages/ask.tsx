import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Page as Lines, UnitView } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { door, send } from '../data/door.ts';
import { useOpenCase } from '../data/open-case.ts';
import { useOpeningForm } from '../data/opening-form.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';

/** Ask a question or say a need. Who answers and by when is told at once, on the next page. */
export const Ask = () => (
  <Gate>
    <Question />
  </Gate>
);

const readUnits = async (): Promise<readonly UnitView[]> => {
  const answer = await door<readonly UnitView[] | Lines<UnitView>>('/api/units');
  return 'lines' in answer ? answer.lines : answer;
};

const Question = () => {
  const say = useWords();
  const navigate = useNavigate();
  const { about } = useSearch({ from: '/ask' });
  const form = useOpeningForm('inquiry');
  const units = useQuery({ queryKey: ['units'], queryFn: readUnits, staleTime: 300_000 });
  const opening = useOpenCase((opened) => void navigate({ to: '/matters/$id/submitted', params: { id: opened.id } }));
  if (form.isError) return <Failed error={form.error} />;
  if (form.isPending) return <Loading />;
  return (
    <Page title={say('portal.nav.ask')}>
      <p>{say('portal.ask.say')}</p>
      <SchemaForm
        schema={form.data.schema}
        loop="inquiry"
        act={form.data.act}
        slots={{ send, units: units.data ?? [] }}
        start={about === undefined ? {} : { question: say('portal.ask.about', { number: about }) }}
        submit={say('portal.ask.submit')}
        sending={opening.isPending}
        problem={problemOf(opening.error)}
        onSubmit={(input) => opening.mutate({ loop: 'inquiry', input })}
      />
    </Page>
  );
};
