import { Empty } from '../../../ui/empty.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { Example } from '../example.tsx';
import { nothing } from '../examples/form.ts';

const failures = [
  ['failed', 500],
  ['line', 0],
  ['refused', 409],
  ['forbidden', 403],
  ['lost', 404],
] as const;

/** A page with nothing on it, one that is being read, and every way in which one could not be shown. */
export const States = () => {
  const say = useWords();
  return (
    <>
      <Example name={say('design.states.empty')}>
        <Empty title={say('design.empty')} say={say('design.empty.say')}>
          <a href="#states">{say('design.empty.on')}</a>
        </Empty>
      </Example>
      <Example name={say('design.states.loading')}>
        <Loading />
      </Example>
      {failures.map(([kind, status]) => (
        <Example key={kind} name={say(`design.states.${kind}`)}>
          <Problem
            problem={{
              type: 'about:blank',
              title: kind === 'failed' ? '' : say(`design.problem.${kind}`),
              status,
              detail: say(`design.problem.${kind}.say`),
            }}
            {...(status === 0 || status === 500 ? { onAgain: nothing } : {})}
          />
        </Example>
      ))}
    </>
  );
};
