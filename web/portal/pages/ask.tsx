import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { JsonObject } from '../../../kernel/json.ts';
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

/** Ask a question or say a need. Who answers and by when is told at once, on the next page. */
export const Ask = () => (
  <Gate>
    <Question />
  </Gate>
);

const Question = () => {
  const say = useWords();
  const navigate = useNavigate();
  const { about } = useSearch({ from: '/ask' });
  const form = useOpeningForm('inquiry');
  const units = useQuery(unitsQuery);
  const draft = useFormDraft(about === undefined ? 'ask' : `ask:${about}`, {
    kind: 'consult',
    ...(about === undefined ? {} : { question: say('portal.ask.about', { number: about }) }),
  });
  const opening = useOpenCase((opened) => {
    draft.drop();
    void navigate({ to: '/matters/$id/submitted', params: { id: opened.id } });
  });
  if (form.isError) return <Failed error={form.error} />;
  if (form.isPending) return <Loading />;
  return (
    <Page title={say('portal.nav.ask')}>
      <p>{say('portal.ask.say')}</p>
      <p>
        <Link to="/complain" search={about === undefined ? {} : { about }}>
          {say('portal.ask.complain')}
        </Link>
      </p>
      <div className="portal-call">
        <SchemaForm
          schema={inOrder(form.data.schema)}
          loop="inquiry"
          act={form.data.act}
          slots={{ ...draft.slots, units: units.data ?? [] }}
          start={draft.start}
          hidden={['callBack']}
          submit={say('portal.ask.call')}
          extra={{ callBack: true }}
          others={[{ words: say('portal.ask.submit'), input: { callBack: false } }]}
          onChange={draft.onChange}
          sending={opening.isPending}
          problem={problemOf(opening.error)}
          onSubmit={(input) => opening.mutate({ loop: 'inquiry', input })}
        />
      </div>
    </Page>
  );
};

/** The question first, then what shows it and where it is; the rest may stay as it stands. */
const inOrder = (schema: JsonObject): JsonObject => {
  const properties = schema.properties as JsonObject;
  const first = ['question', 'files', 'place'].filter((name) => name in properties);
  const names = [...first, ...Object.keys(properties).filter((name) => !first.includes(name))];
  return { ...schema, properties: Object.fromEntries(names.map((name) => [name, properties[name] ?? {}])) };
};
