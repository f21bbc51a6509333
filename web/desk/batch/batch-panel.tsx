import { useQueries } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { caseQuery } from '../data/case.ts';
import { Loading } from '../layout/loading.tsx';
import { BatchChoice } from './batch-choice.tsx';

type BatchPanelProps = { readonly ids: readonly string[]; readonly onClose: () => void };

/** What can be done on all the marked cases at once, beside nothing and over nothing: it opens above the list. */
export const BatchPanel = ({ ids, onClose }: BatchPanelProps) => {
  const say = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const read = useQueries({ queries: ids.map((id) => ({ ...caseQuery(id), refetchInterval: false as const })) });
  useEffect(() => heading.current?.focus(), []);
  const views = read.flatMap(({ data }) => data ?? []);
  const problem = problemOf(read.find(({ error }) => error !== null)?.error);
  return (
    <section className="desk-panel desk-form desk-batch" aria-labelledby="desk-batch">
      <h2 id="desk-batch" ref={heading} tabIndex={-1}>
        {say('desk.batch.title', { n: ids.length })}
      </h2>
      {problem ? <Problem problem={problem} /> : null}
      {!problem && views.length < ids.length ? <Loading /> : null}
      {views.length === ids.length ? <BatchChoice read={views} onClose={onClose} /> : null}
    </section>
  );
};
