import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CaseView } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { useWords } from '../../../ui/words.tsx';
import { caseQuery, casePath } from '../data/case.ts';
import { door } from '../data/door.ts';
import { PlainForm } from '../plain/plain-form.tsx';

/** Shows masked names and numbers to whoever says what for; the look is recorded. */
export const Reveal = ({ id }: { readonly id: string }) => {
  const say = useWords();
  const client = useQueryClient();
  const look = useMutation({
    mutationFn: (purpose: string) => door<CaseView>(`${casePath(id)}?purpose=${encodeURIComponent(purpose)}`),
    onSuccess: (view) => client.setQueryData(caseQuery(id).queryKey, view),
  });
  return (
    <details className="jx-fold jx-small">
      <summary>{say('desk.reveal.title')}</summary>
      <PlainForm
        fields={[{ name: 'purpose', label: say('desk.reveal.purpose'), least: 2 }]}
        submit={say('desk.reveal.submit')}
        sending={look.isPending}
        problem={problemOf(look.error)}
        onSubmit={({ purpose = '' }) => look.mutate(purpose)}
      >
        <p className="jx-soft">{say('desk.reveal.say')}</p>
      </PlainForm>
    </details>
  );
};
