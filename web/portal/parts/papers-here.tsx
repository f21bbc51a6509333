import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dayWords } from '../../../ui/day-words.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { Problem } from '../../../ui/problem.tsx';
import type { SentFile } from '../../../ui/send-file.ts';
import { sizeWords } from '../../../ui/size-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';

type Here = {
  readonly count: number;
  readonly consent: { readonly givenAt: string } | null;
  readonly papers: readonly (Omit<SentFile, 'id'> & {
    readonly file: string;
    readonly number: string;
    readonly at: string;
  })[];
};

type PapersHereProps = {
  readonly item: string;
  readonly material: string;
  readonly files: readonly SentFile[];
  readonly onChange: (files: readonly SentFile[]) => void;
};

/** What the person handed in before for this very material: offered once he agrees, and taken over by one click. */
export const PapersHere = ({ item, material, files, onChange }: PapersHereProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const client = useQueryClient();
  const path = `/api/papers-here?${new URLSearchParams({ item, material }).toString()}`;
  const { data } = useQuery({ queryKey: ['papers-here', item, material], queryFn: () => door<Here>(path) });
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
  const here = new Set(files.map(({ name, size }) => `${name} ${size}`));
  return (
    <div className="portal-card" role="group" aria-label={say('portal.here')}>
      <p>
        <strong>{say('portal.here')}</strong>
      </p>
      {problem ? <Problem problem={problem} /> : null}
      {data.consent === null ? (
        <>
          <p>{say('portal.here.ask', { n: data.count })}</p>
          <button
            type="button"
            className="jx-button jx-button-quiet"
            disabled={agreeing.isPending}
            onClick={() => agreeing.mutate(true)}
          >
            {say('portal.here.agree')}
          </button>
        </>
      ) : (
        <>
          <ul className="jx-upload-list">
            {data.papers.map((paper) => (
              <li key={paper.file}>
                <span>
                  {paper.name} <span className="jx-soft jx-small">{sizeWords(paper.size)}</span>
                  <br />
                  <span className="jx-soft jx-small">
                    {say('portal.here.from', { number: paper.number, day: dayWords(paper.at, language) })}
                  </span>
                </span>
                <button
                  type="button"
                  className="jx-link-button"
                  disabled={taking.isPending || here.has(`${paper.name} ${paper.size}`)}
                  aria-label={say(
                    here.has(`${paper.name} ${paper.size}`) ? 'portal.here.used.this' : 'portal.here.use.this',
                    {
                      name: paper.name,
                    },
                  )}
                  onClick={() => taking.mutate(paper.file)}
                >
                  {say(here.has(`${paper.name} ${paper.size}`) ? 'portal.here.used' : 'portal.here.use')}
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="jx-link-button"
            disabled={agreeing.isPending}
            onClick={() => agreeing.mutate(false)}
          >
            {say('portal.here.withdraw')}
          </button>
        </>
      )}
    </div>
  );
};
