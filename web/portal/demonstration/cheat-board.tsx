import { useMutation } from '@tanstack/react-query';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';

type Tried = {
  readonly as: { readonly name: string; readonly unit: string } | null;
  readonly sent: string;
  readonly status: string;
  readonly answer: string;
  readonly finding: string | null;
};

/** Five ways to cheat, each tried for real, with what the running house says to it. */
export const CheatBoard = ({ cheats }: { readonly cheats: readonly string[] }) => {
  const say = useWords();
  return (
    <ol className="demo-cheats">
      {cheats.map((cheat) => (
        <li key={cheat}>
          <h3>{say(`demo.cheat.${cheat}`)}</h3>
          <p>{say(`demo.cheat.${cheat}.say`)}</p>
          <Attempt cheat={cheat} />
        </li>
      ))}
    </ol>
  );
};

const Attempt = ({ cheat }: { readonly cheat: string }) => {
  const say = useWords();
  const trying = useMutation({ mutationFn: () => door<Tried>(`/api/demonstration/cheats/${cheat}`, { body: {} }) });
  const problem = problemOf(trying.error);
  const tried = trying.data;
  return (
    <>
      <button
        type="button"
        className="jx-button jx-button-quiet"
        aria-label={say('demo.cheat.try.label', { cheat: say(`demo.cheat.${cheat}`) })}
        onClick={() => trying.mutate()}
      >
        {say('demo.cheat.try')}
      </button>
      {problem === null ? null : problem.status === 404 ? (
        <p role="status">{say('demo.cheat.none')}</p>
      ) : (
        <Problem problem={problem} />
      )}
      <div role="status" className="demo-tried">
        {tried === undefined ? null : (
          <>
            <p>
              <strong>{say(tried.finding === null ? 'demo.cheat.refused' : 'demo.cheat.named')}</strong>
              {tried.as === null ? '' : ` · ${tried.as.name} · ${tried.as.unit}`}
            </p>
            <p lang={tried.finding === null ? undefined : 'en'}>
              {tried.answer} <span className="jx-soft jx-small jx-tabular">({tried.status})</span>
            </p>
            {tried.finding === null ? null : (
              <p>
                {say('demo.cheat.finding')} <code lang="en">{tried.finding}</code>
              </p>
            )}
            <details className="jx-fold">
              <summary>{say('demo.cheat.sent')}</summary>
              <code className="demo-sent">{tried.sent}</code>
            </details>
          </>
        )}
      </div>
    </>
  );
};
