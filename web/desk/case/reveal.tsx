import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import type { CaseView } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { caseQuery, casePath } from '../data/case.ts';
import { door } from '../data/door.ts';

/** Shows masked names and numbers to whoever says what for; the look is recorded. */
export const Reveal = ({ id }: { readonly id: string }) => {
  const say = useWords();
  const field = useId();
  const client = useQueryClient();
  const [purpose, type] = useState('');
  const look = useMutation({
    mutationFn: () => door<CaseView>(`${casePath(id)}?purpose=${encodeURIComponent(purpose.trim())}`),
    onSuccess: (view) => client.setQueryData(caseQuery(id).queryKey, view),
  });
  const problem = problemOf(look.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    look.mutate();
  };
  return (
    <details className="jx-fold jx-small">
      <summary>{say('desk.reveal.title')}</summary>
      <form onSubmit={submit}>
        {problem ? <Problem problem={problem} /> : null}
        <label htmlFor={field}>{say('desk.reveal.purpose')}</label>
        <Input
          id={field}
          required
          minLength={2}
          maxLength={200}
          value={purpose}
          onChange={(event) => type(event.target.value)}
        />
        <p className="jx-soft">{say('desk.reveal.say')}</p>
        <Button htmlType="submit" loading={look.isPending}>
          {say('desk.reveal.submit')}
        </Button>
      </form>
    </details>
  );
};
