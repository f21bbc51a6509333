import type { ClockView } from '../../../api/view.ts';
import { Due } from '../../../ui/due.tsx';
import { Explanation } from '../../../ui/explanation.tsx';
import { firstWord } from '../../../ui/first-word.ts';
import { Light } from '../../../ui/light.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { ClockBar } from './clock-bar.tsx';
import { LawLines } from './law-lines.tsx';

/** One clock: its light, by when, how much of it is used, the law it follows and how its date was counted. */
export const ClockCard = ({ loop, clock }: { readonly loop: string; readonly clock: ClockView }) => {
  const say = useWords();
  const { today } = useZone();
  const name = firstWord(say, [`${loop}.clock.${clock.clock}`]) ?? clock.clock;
  const live = clock.status === 'running' || clock.status === 'paused';
  return (
    <div className="desk-clock" data-status={clock.status}>
      <h3>
        {name}{' '}
        {live ? (
          <Light light={clock.light} />
        ) : (
          <span className="jx-soft jx-small">{say(`desk.clock.${clock.status}`)}</span>
        )}
      </h3>
      <p>
        <Due
          due={clock.due}
          light={live ? clock.light : 'done'}
          remaining={live ? clock.remaining : null}
          provisional={clock.provisional}
          today={today}
        />
      </p>
      {live ? <ClockBar clock={clock} /> : null}
      {clock.law ? <LawLines laws={[clock.law]} /> : null}
      <Explanation steps={clock.explanation} />
    </div>
  );
};
