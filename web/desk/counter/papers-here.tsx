import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { problemOf } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { PapersOffered, type PapersOffer } from '../../../ui/papers-offered.tsx';
import { Problem } from '../../../ui/problem.tsx';
import type { SentFile } from '../../../ui/send-file.ts';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { personFaults, type Person } from './person.ts';

type PapersHereProps = {
  readonly person: Person;
  readonly item: string;
  readonly material: string;
  readonly files: readonly SentFile[];
  readonly onTake: (file: SentFile) => void;
};

/**
 * What the person at the counter handed in before, or was granted, for this very material. He is asked first; the clerk says
 * that he agreed, and that is kept with the clerk's name.
 */
export const PapersHere = ({ person, item, material, files, onTake }: PapersHereProps) => {
  const say = useWords();
  const client = useQueryClient();
  const whom = { name: person.name.trim(), phone: person.phone.trim(), item };
  const known = Object.keys(personFaults(person)).length === 0;
  const { data } = useQuery({
    queryKey: ['papers-at-counter', whom, material],
    queryFn: () => door<PapersOffer>('/api/papers-at-counter', { body: { ...whom, material } }),
    enabled: known,
    gcTime: 0,
  });
  const agreeing = useMutation({
    mutationFn: (agrees: boolean) =>
      door<unknown>('/api/papers-at-counter/consent', { method: 'PUT', body: { ...whom, agrees } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['papers-at-counter'] }),
  });
  const taking = useMutation({
    mutationFn: (file: string) =>
      door<SentFile>('/api/papers-at-counter/uses', { body: { ...whom, material, file }, intention: newIntention() }),
    onSuccess: onTake,
  });
  const problem = problemOf(agreeing.error) ?? problemOf(taking.error);
  if (!known || data === undefined || data.count === 0) return null;
  return (
    <div className="desk-here" role="group" aria-label={say('ui.here')}>
      <strong>{say('ui.here')}</strong>
      {problem ? <Problem problem={problem} /> : null}
      <PapersOffered
        offer={data}
        ask={say('desk.here.ask', { n: data.count })}
        agree={say('desk.here.agree')}
        busy={agreeing.isPending || taking.isPending}
        files={files}
        onAgree={agreeing.mutate}
        onTake={taking.mutate}
      />
    </div>
  );
};
