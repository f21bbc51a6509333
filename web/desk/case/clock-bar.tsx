import type { ClockView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { clockRuns } from './clock-runs.ts';

/** A clock from its start to its due day: counted days full, coming ones empty, pauses hatched. The words beside it say the same. */
export const ClockBar = ({ clock }: { readonly clock: ClockView }) => {
  const say = useWords();
  const { today } = useZone();
  const runs = clockRuns(clock.explanation, today);
  if (runs.length === 0) return null;
  return (
    <>
      <div className={`desk-clock-bar desk-clock-bar-${clock.light}`} aria-hidden="true">
        {runs.map(({ kind, past, days }, index) => (
          <span key={index} data-kind={kind} data-past={past} style={{ flexGrow: days }} />
        ))}
      </div>
      {runs.some(({ kind }) => kind === 'paused') ? (
        <p className="jx-soft jx-small">{say('desk.clock.bar.paused')}</p>
      ) : null}
    </>
  );
};
