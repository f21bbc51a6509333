import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { RightView } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useFormDraft } from '../data/form-draft.ts';
import { useRights } from '../data/matters.ts';
import { useOpenCase } from '../data/open-case.ts';
import { useOpeningForm } from '../data/opening-form.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';

/** Judge one service: five faces, reasons of that level, a word, and whether one may be called. */
export const Review = () => (
  <Gate>
    <Found />
  </Gate>
);

const Found = () => {
  const say = useWords();
  const { right: id } = useParams({ from: '/reviews/$right' });
  const rights = useRights();
  if (rights.isError) return <Failed error={rights.error} onAgain={() => void rights.refetch()} />;
  if (rights.isPending) return <Loading />;
  const right = rights.data.find((one) => one.id === id);
  if (right !== undefined) return <Judge right={right} />;
  return (
    <Page title={say('portal.review.gone')}>
      <p>{say('portal.review.gone.say')}</p>
    </Page>
  );
};

const Judge = ({ right }: { readonly right: RightView }) => {
  const say = useWords();
  const navigate = useNavigate();
  const search = useSearch({ from: '/reviews/$right' });
  const form = useOpeningForm(right.loop);
  const draft = useFormDraft(`review:${right.id}`);
  const opening = useOpenCase((opened) => {
    draft.drop();
    void navigate({ to: '/matters/$id/submitted', params: { id: opened.id } });
  });
  if (form.isError) return <Failed error={form.error} />;
  if (form.isPending) return <Loading />;
  return (
    <Page title={say('portal.review')} above={right.title}>
      {right.about === null ? null : <p>{say('portal.reviews.about', { unit: right.about.name })}</p>}
      <p className="jx-soft">{say('portal.review.say')}</p>
      <SchemaForm
        schema={form.data.schema}
        loop={right.loop}
        act={form.data.act}
        start={draft.start}
        onChange={draft.onChange}
        submit={say('portal.review.submit')}
        sending={opening.isPending}
        problem={problemOf(opening.error)}
        onSubmit={(input) => opening.mutate({ loop: right.loop, right: right.id, ...search, input })}
      />
    </Page>
  );
};
