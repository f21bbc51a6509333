import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { problemOf } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { PapersOffered, type PapersOffer } from '../../../ui/papers-offered.tsx';
import { Problem } from '../../../ui/problem.tsx';
import type { SentFile } from '../../../ui/send-file.ts';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';

type PapersHereProps = {
  readonly item: string;
  readonly material: string;
  readonly files: readonly SentFile[];
  readonly onChange: (files: readonly SentFile[]) => void;
};

/** What the person handed in before, or was granted, for this very material: offered once he agrees. */
export const PapersHere = ({ item, material, files, onChange }: PapersHereProps) => {
  const say = useWords();
  const client = useQueryClient();
  const path = `/api/papers-here?${new URLSearchParams({ item, material }).toString()}`;
  const { data } = useQuery({ queryKey: ['papers-here', item, material], queryFn: () => door<PapersOffer>(path) });
  const again = () => client.invalidateQueries({ queryKey: ['papers-here'] });
  const agreeing = useMutation({
    mutationFn: (agrees: boolean) =>
      door<unknown>('/api/papers-here/consent', agrees ? { method: 'PUT', body: {} } : { method: 'DELETE' }),
    onSettled: again,
  });
  const taking = useMutation({
    mutationFn: (file: string) =>
      door<SentFile>('/api/papers-here/uses', { body: { item, material, file }, intention: newIntention() }),
    onSuccess: (taken) => onChange([...files, taken]),
  });
  const problem = problemOf(agreeing.error) ?? problemOf(taking.error);
  if (data === undefined || data.count === 0) return null;
  return (
    <div className="portal-card" role="group" aria-label={say('ui.here')}>
      <p>
        <strong>{say('ui.here')}</strong>
      </p>
      {problem ? <Problem problem={problem} /> : null}
      <PapersOffered
        offer={data}
        ask={say('portal.here.ask', { n: data.count })}
        agree={say('portal.here.agree')}
        busy={agreeing.isPending || taking.isPending}
        files={files}
        onAgree={agreeing.mutate}
        onTake={taking.mutate}
      />
    </div>
  );
};
