import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '../../../ui/door-problem.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { dropDraft, fileIds, keepDraft, readDraft, type Draft } from '../data/draft.ts';
import { useItem } from '../data/items.ts';
import { useOpenCase } from '../data/open-case.ts';
import { useOpeningForm } from '../data/opening-form.ts';
import { useSession } from '../data/session.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { ApplyAbout } from '../parts/apply-about.tsx';
import { ApplyCheck } from '../parts/apply-check.tsx';
import { ApplyMaterials } from '../parts/apply-materials.tsx';
import { nameIn } from '../parts/item-name.ts';

/** Apply in three short pages: about the matter, the materials, check and hand in. Each step is kept. */
export const Apply = () => (
  <Gate>
    <Steps />
  </Gate>
);

const Steps = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { key } = useParams({ from: '/items/$key/apply' });
  const { step = 'about' } = useSearch({ from: '/items/$key/apply' });
  const navigate = useNavigate();
  const person = useSession().data?.id ?? '';
  const item = useItem(key);
  const form = useOpeningForm('approval');
  const [draft, change] = useState(() => readDraft(person, key));
  const opening = useOpenCase((opened) => {
    dropDraft(person, key);
    void navigate({ to: '/matters/$id/submitted', params: { id: opened.id } });
  });
  const keep = (make: (before: Draft) => Draft) =>
    change((before) => {
      const next = make(before);
      keepDraft(person, key, next);
      return next;
    });
  const go = (to?: 'materials' | 'check') =>
    void navigate({ to: '/items/$key/apply', params: { key }, search: to === undefined ? {} : { step: to } });
  const failed = item.error ?? form.error;
  if (failed !== null) return <Failed error={failed} />;
  if (item.data === undefined || form.data === undefined) return <Loading />;
  const above = (
    <>
      <Link to="/items/$key" params={{ key }}>
        {nameIn(language, item.data)}
      </Link>{' '}
      · {say('portal.apply.step', { step: { about: 1, materials: 2, check: 3 }[step] })}
    </>
  );
  return (
    <Page key={step} title={say(`portal.apply.${step}`)} above={above}>
      {step === 'about' ? (
        <ApplyAbout
          form={form.data}
          start={draft.about}
          onChange={(about) => keep((before) => ({ ...before, about }))}
          onNext={() => go('materials')}
        />
      ) : null}
      {step === 'materials' ? (
        <ApplyMaterials
          materials={item.data.materials}
          files={draft.files}
          onChange={(material, sent) => keep((before) => ({ ...before, files: { ...before.files, [material]: sent } }))}
          onNext={() => go('check')}
          onBack={() => go()}
        />
      ) : null}
      {step === 'check' ? (
        <ApplyCheck
          materials={item.data.materials}
          draft={draft}
          form={form.data}
          sending={opening.isPending}
          problem={problemOf(opening.error)}
          onAbout={() => go()}
          onMaterials={() => go('materials')}
          onSubmit={() =>
            opening.mutate({ loop: 'approval', item: key, input: { ...draft.about, files: fileIds(draft.files) } })
          }
        />
      ) : null}
    </Page>
  );
};
