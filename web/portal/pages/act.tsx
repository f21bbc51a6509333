import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { CaseView } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { staffFields } from '../../../ui/schema-form/said-by.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useAct } from '../data/do-act.ts';
import { useFormDraft } from '../data/form-draft.ts';
import { useMatter } from '../data/matters.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Lost } from '../layout/lost.tsx';
import { Page } from '../layout/page.tsx';
import { actWords } from '../parts/act-words.ts';

/** Any other act of the person served, drawn from its form. */
export const Act = () => (
  <Gate>
    <Found />
  </Gate>
);

const Found = () => {
  const { id, act } = useParams({ from: '/matters/$id/acts/$act' });
  const matter = useMatter(id);
  if (matter.isError) return <Failed error={matter.error} />;
  if (matter.isPending) return <Loading />;
  return <ActForm matter={matter.data} act={act} />;
};

const ActForm = ({ matter, act }: { readonly matter: CaseView; readonly act: string }) => {
  const say = useWords();
  const navigate = useNavigate();
  const back = () => void navigate({ to: '/matters/$id', params: { id: matter.id } });
  const draft = useFormDraft(`${matter.id}:${act}`);
  const doing = useAct(matter, () => {
    draft.drop();
    back();
  });
  const view = matter.acts.find((one) => one.act === act);
  if (view === undefined) return <Lost />;
  const name = actWords(say, matter.loop, act);
  return (
    <Page
      title={name}
      above={
        <Link to="/matters/$id" params={{ id: matter.id }}>
          {matter.title}
        </Link>
      }
    >
      {act === 'withdraw' ? <p className="portal-warning">{say('portal.act.ends')}</p> : null}
      <SchemaForm
        schema={view.form}
        hidden={staffFields(view.form)}
        loop={matter.loop}
        act={act}
        slots={draft.slots}
        start={draft.start}
        onChange={draft.onChange}
        submit={name}
        sending={doing.isPending}
        problem={problemOf(doing.error)}
        onSubmit={(input) => doing.mutate({ act, input })}
        onCancel={back}
      />
    </Page>
  );
};
