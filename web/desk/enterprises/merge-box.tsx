import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemOf } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { useWords } from '../../../ui/words.tsx';
import { Panel } from '../case/panel.tsx';
import { door } from '../data/door.ts';
import { PlainForm } from '../plain/plain-form.tsx';
import type { EnterpriseView } from './enterprise-data.ts';

/** Two entries become one by two hands: one asks and says why, another agrees or not. */
export const MergeBox = ({ view }: { readonly view: EnterpriseView }) => {
  const say = useWords();
  const client = useQueryClient();
  const { merging } = view.body;
  const merge = useMutation({
    mutationFn: (body: { step: 'ask' | 'agree' | 'refuse'; reason: string; into?: string }) =>
      door(`/api/enterprises/${view.key}/merge`, { method: 'POST', body, intention: newIntention() }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['enterprise'] }),
  });
  const problem = problemOf(merge.error);
  if (merging === undefined)
    return (
      <details className="jx-fold">
        <summary>{say('desk.merge.title')}</summary>
        <PlainForm
          fields={[
            { name: 'into', label: say('desk.merge.into'), least: 18 },
            { name: 'reason', label: say('desk.merge.reason'), least: 2 },
          ]}
          submit={say('desk.merge.ask')}
          sending={merge.isPending}
          problem={problem}
          onSubmit={({ into = '', reason = '' }) => merge.mutate({ step: 'ask', into: into.trim(), reason })}
        >
          <p className="jx-soft">{say('desk.merge.say')}</p>
        </PlainForm>
      </details>
    );
  return (
    <Panel title={say('desk.merge.waits')}>
      <p>
        {say('desk.merge.asked', { who: view.askedBy?.name ?? merging.by, into: merging.into, reason: merging.reason })}
      </p>
      <PlainForm
        fields={[{ name: 'reason', label: say('desk.merge.reason'), least: 2 }]}
        submit={say('desk.merge.agree')}
        sending={merge.isPending}
        problem={problem}
        onSubmit={({ reason = '' }) => merge.mutate({ step: 'agree', reason })}
      />
    </Panel>
  );
};
