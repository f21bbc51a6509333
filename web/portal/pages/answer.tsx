import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseView } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { Due } from '../../../ui/due.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { ErrorSummary } from '../../../ui/schema-form/error-summary.tsx';
import { Underway, useUnderway } from '../../../ui/underway.ts';
import { useWords } from '../../../ui/words.tsx';
import { useAct } from '../data/do-act.ts';
import { fileIds } from '../data/draft.ts';
import { useMatter } from '../data/matters.ts';
import { useDraft } from '../data/use-draft.ts';
import { useZone } from '../data/zone.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { actWords } from '../parts/act-words.ts';
import { myActs } from '../parts/my-acts.ts';
import { UnmetCards } from '../parts/unmet-cards.tsx';

/** The one notice, item by item: what is wrong, how to put it right, upload here. */
export const Answer = () => (
  <Gate>
    <Found />
  </Gate>
);

const Found = () => {
  const { id } = useParams({ from: '/matters/$id/answer' });
  const matter = useMatter(id);
  if (matter.isError) return <Failed error={matter.error} />;
  return matter.isPending ? <Loading /> : <AnswerNotice matter={matter.data} />;
};

const AnswerNotice = ({ matter }: { readonly matter: CaseView }) => {
  const say = useWords();
  const navigate = useNavigate();
  const today = useZone().data?.today;
  const { draft, keep, drop } = useDraft(`${matter.id}:answer`);
  const { files } = draft;
  const [turn, count] = useState(0);
  const { waiting, tell } = useUnderway();
  const doing = useAct(matter, () => {
    drop();
    void navigate({ to: '/matters/$id', params: { id: matter.id } });
  });
  const { answer } = myActs(matter);
  const lines = matter.notice ?? [];
  const done = lines.filter((line) => (files[line.material] ?? []).length > 0).length;
  const problem = problemOf(doing.error);
  const above = (
    <Link to="/matters/$id" params={{ id: matter.id }}>
      {matter.title}
    </Link>
  );
  if (answer === null)
    return (
      <Page title={say('portal.answer.none')} above={above}>
        <p>{say('portal.answer.none.say')}</p>
      </Page>
    );
  const submit = () => {
    count(turn + 1);
    if (done > 0 && waiting.length === 0 && !doing.isPending)
      doing.mutate({ act: answer.act, input: { files: fileIds(files) } });
  };
  return (
    <Page title={actWords(say, matter.loop, answer.act)} above={above}>
      {matter.due === null ? null : (
        <p>
          {say('portal.answer.by')}{' '}
          <Due
            due={matter.due}
            light={matter.light}
            remaining={matter.remaining}
            {...(today === undefined ? {} : { today })}
          />
        </p>
      )}
      <p role="status" className="portal-progress">
        {say('portal.answer.progress', { all: lines.length, done, left: lines.length - done })}
      </p>
      {turn > 0 && waiting.length > 0 ? <ErrorSummary key={turn} faults={waiting} /> : null}
      {turn > 0 && waiting.length === 0 && done === 0 ? (
        <Problem
          problem={{ type: '', title: say('ui.form.fault-one'), status: 0, detail: say('portal.answer.nothing') }}
        />
      ) : null}
      {problem === null ? null : <Problem problem={problem} />}
      <Underway value={{ tell, asked: turn > 0 }}>
        <UnmetCards
          matter={matter}
          lines={lines}
          files={files}
          onChange={(material, sent) => keep((before) => ({ ...before, files: { ...before.files, [material]: sent } }))}
        />
      </Underway>
      <div className="jx-buttons">
        <button type="button" className="jx-button" aria-busy={doing.isPending} onClick={submit}>
          {doing.isPending ? say('ui.form.sending') : say('portal.answer.submit')}
        </button>
      </div>
    </Page>
  );
};
