import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MyVisits as Agreed } from '../../../api/visits/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useIntention } from '../data/use-intention.ts';
import { Term } from './term.tsx';
import { Terms } from './terms.tsx';

type Line = Agreed & { readonly key: string; readonly name: string };

/** The regular visits to my enterprises, and how to be rid of them in two taps. Nothing where none are agreed. */
export const MyVisits = () => {
  const say = useWords();
  const mine = useQuery({ queryKey: ['my-visits'], queryFn: () => door<readonly Line[]>('/api/visits/mine') });
  if (mine.data === undefined || mine.data.length === 0) return null;
  return (
    <section aria-labelledby="my-visits">
      <h2 id="my-visits">{say('portal.visits')}</h2>
      <p>{say('portal.visits.say')}</p>
      {mine.data.map((line) => (
        <Visited key={line.key} line={line} />
      ))}
    </section>
  );
};

const Visited = ({ line: { key, name, unit, everyMonths, next } }: { readonly line: Line }) => {
  const say = useWords();
  const { language } = useLanguage();
  const client = useQueryClient();
  const [sure, ask] = useState(false);
  const intention = useIntention();
  const end = useMutation({
    mutationFn: () => door(`/api/visits/mine/${key}/withdrawal`, { method: 'POST', intention: intention.key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['my-visits'] }),
    onError: intention.settle,
  });
  const problem = problemOf(end.error);
  return (
    <div className="portal-card">
      <h3>{name}</h3>
      <Terms>
        <Term name={say('portal.visits.who')}>{unit.name}</Term>
        <Term name={say('portal.visits.how-often')}>{say('portal.visits.every', { n: everyMonths })}</Term>
        <Term name={say('portal.visits.next')}>
          {next === null ? say('portal.visits.no-next') : dayWords(next, language)}
        </Term>
      </Terms>
      {problem === null ? null : <Problem problem={problem} />}
      {sure ? <p>{say('portal.visits.sure')}</p> : null}
      <p className="jx-buttons">
        {sure ? (
          <button type="button" className="jx-button" disabled={end.isPending} onClick={() => end.mutate()}>
            {say('portal.visits.end.yes')}
          </button>
        ) : null}
        <button type="button" className="jx-button jx-button-quiet" onClick={() => ask(!sure)}>
          {say(sure ? 'ui.form.cancel' : 'portal.visits.end')}
        </button>
      </p>
    </div>
  );
};
