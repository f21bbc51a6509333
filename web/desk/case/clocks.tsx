import type { CaseView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { ClockCard } from './clock-card.tsx';
import { Panel } from './panel.tsx';

/** The clocks of a case: those that run, and folded away those that have stopped. */
export const Clocks = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const running = view.clocks.filter(({ status }) => status === 'running' || status === 'paused');
  const over = view.clocks.filter(({ status }) => status === 'stopped' || status === 'fired');
  return (
    <Panel title={say('desk.case.clocks')}>
      {running.length === 0 ? <p className="jx-soft">{say('desk.case.clocks.none')}</p> : null}
      {running.map((clock) => (
        <ClockCard key={clock.clock} loop={view.loop} clock={clock} />
      ))}
      {over.length > 0 ? (
        <details className="jx-fold">
          <summary>{say('desk.case.clocks.over', { n: over.length })}</summary>
          {over.map((clock) => (
            <ClockCard key={clock.clock} loop={view.loop} clock={clock} />
          ))}
        </details>
      ) : null}
    </Panel>
  );
};
