import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { formFor } from '../../../programmes/approval/code-asked.ts';
import { loopOf } from '../../../programmes/approval/loop-of.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { checkInput } from '../../../ui/schema-form/check-input.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { fileIds } from '../data/draft.ts';
import { useItem } from '../data/items.ts';
import { useOpenCase } from '../data/open-case.ts';
import { useOpeningForm } from '../data/opening-form.ts';
import { useSession } from '../data/session.ts';
import { useDraft } from '../data/use-draft.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { ApplyAbout } from '../parts/apply-about.tsx';
import { ApplyCheck } from '../parts/apply-check.tsx';
import { ApplyLink } from '../parts/apply-link.tsx';
import { ApplyMaterial } from '../parts/apply-material.tsx';
import { stepAfter, type ApplyStep } from '../parts/apply-step.ts';
import { ApplyTasks } from '../parts/apply-tasks.tsx';
import { ApplyWho } from '../parts/apply-who.tsx';
import { NotAgain } from '../parts/not-again.tsx';
import { nameIn } from '../parts/item-name.ts';
import '../parts/apply.css';
import { withoutFiles } from '../parts/without-files.ts';

/** Apply: a list of what there is to do, one thing per page, a check of all answers. Each step is kept. */
export const Apply = () => (
  <Gate>
    <Steps />
  </Gate>
);

const Steps = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { key } = useParams({ from: '/items/$key/apply' });
  const search = useSearch({ from: '/items/$key/apply' });
  const navigate = useNavigate();
  const client = useQueryClient();
  const session = useSession().data;
  const item = useItem(key);
  const loop = loopOf(item.data ?? {});
  const form = useOpeningForm(loop);
  const { draft, keep, drop } = useDraft(key);
  const opening = useOpenCase((opened) => {
    drop();
    void client.invalidateQueries({ queryKey: ['session'] });
    void navigate({ to: '/matters/$id/submitted', params: { id: opened.id } });
  });
  // The draft stays: what is looked at is filed afterwards.
  const looking = useOpenCase((opened) => void navigate({ to: '/matters/$id', params: { id: opened.id } }));
  const failed = item.error ?? form.error;
  if (failed !== null) return <Failed error={failed} onAgain={() => void item.refetch()} />;
  if (item.data === undefined || form.data === undefined) return <Loading />;
  const guide = item.data;
  const asked = { ...form.data, schema: formFor(form.data.schema, guide) };
  const { step } = search;
  const material = guide.materials.find((one) => one.id === search.material);
  const known = session?.named ? session.name : null;
  const name = known ?? draft.name ?? '';
  const go = (to: ApplyStep) => void navigate({ to: '/items/$key/apply', params: { key }, search: to });
  const next = (from: ApplyStep) => go(search.back ? { step: 'check' } : stepAfter(guide.materials, from));
  const here = step === undefined || (step === 'material' && material === undefined) ? 'tasks' : step;
  const submit = () => {
    if (opening.isPending) return;
    if (name.trim().length < 2) return go({ step: 'who' });
    if (checkInput(withoutFiles(asked.schema), draft.about).length > 0) return go({ step: 'about' });
    const input = { ...draft.about, files: fileIds(draft.files) };
    opening.mutate({ loop, item: key, ...(known === null ? { name: name.trim() } : {}), input });
  };
  const look = () => {
    if (looking.isPending) return;
    if (name.trim().length < 2) return go({ step: 'who' });
    const input = { files: fileIds(draft.files) };
    looking.mutate({ loop: 'pre-review', item: key, ...(known === null ? { name: name.trim() } : {}), input });
  };
  const above = (
    <>
      <Link to="/items/$key" params={{ key }}>
        {nameIn(language, guide)}
      </Link>
      {here === 'tasks' ? null : (
        <>
          {' · '}
          <Link to="/items/$key/apply" params={{ key }} search={{}}>
            {say('portal.apply.tasks-link')}
          </Link>
        </>
      )}
    </>
  );
  const title = here === 'material' && material ? nameIn(language, material) : say(`portal.apply.${here}`);
  return (
    <Page key={`${here}${search.material ?? ''}`} title={title} above={above}>
      {here === 'tasks' || here === 'check' ? <NotAgain item={key} /> : null}
      {here === 'tasks' ? <ApplyTasks item={guide} draft={draft} named={known !== null} /> : null}
      {here === 'who' ? (
        <ApplyWho
          known={known}
          typed={draft.name ?? ''}
          onChange={(typed) => keep((before) => ({ ...before, name: typed }))}
          onNext={() => next({ step: 'who' })}
        />
      ) : null}
      {here === 'about' ? (
        <ApplyAbout
          loop={loop}
          form={asked}
          start={draft.about}
          onChange={(about) => keep((before) => ({ ...before, about }))}
          onNext={() => {
            keep((before) => ({ ...before, done: ['about'] }));
            next({ step: 'about' });
          }}
        />
      ) : null}
      {here === 'material' && material ? (
        <ApplyMaterial
          item={guide}
          material={material}
          files={draft.files[material.id] ?? []}
          onChange={(sent) => keep((before) => ({ ...before, files: { ...before.files, [material.id]: sent } }))}
          onNext={() => next({ step: 'material', material: material.id })}
        />
      ) : null}
      {here === 'check' ? (
        <ApplyCheck
          item={guide}
          draft={draft}
          name={name}
          form={asked}
          sending={opening.isPending || looking.isPending}
          problem={problemOf(opening.error ?? looking.error)}
          onSubmit={submit}
          onLook={Object.keys(fileIds(draft.files)).length === 0 ? null : look}
        />
      ) : null}
      {here === 'tasks' || here === 'check' ? null : (
        <p>
          <ApplyLink item={key} to={{ step: 'check' }}>
            {say('portal.apply.check')}
          </ApplyLink>
        </p>
      )}
    </Page>
  );
};
