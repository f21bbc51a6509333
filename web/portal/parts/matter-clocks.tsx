import type { CaseView } from '../../../api/view.ts';
import { Due } from '../../../ui/due.tsx';
import { Explanation } from '../../../ui/explanation.tsx';
import { lawName } from '../../../ui/law-name.ts';
import { Light } from '../../../ui/light.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { dueClock } from './due-clock.ts';

/** The other dates that run beside the next one: the statutory limit beside the promised one. */
export const MatterClocks = ({ matter }: { readonly matter: CaseView }) => {
  const say = useWords();
  const today = useZone().data?.today;
  const clocks = matter.clocks.filter(
    (clock) =>
      clock.kind === 'duty' &&
      clock.clock !== dueClock(matter)?.clock &&
      (clock.status === 'running' || clock.status === 'paused'),
  );
  if (clocks.length === 0 || matter.ending !== null) return null;
  return (
    <section aria-labelledby="other-dates">
      <h2 id="other-dates">{say('portal.matter.dates')}</h2>
      {clocks.map((clock) => (
        <div key={clock.clock} className="portal-clock">
          <p>
            <Light light={clock.light} />{' '}
            {say('portal.submitted.date', { clock: say(`${matter.loop}.clock.${clock.clock}`) })}
            <Due {...clock} {...(today === undefined ? {} : { today })} />
          </p>
          {clock.law === null ? null : <p className="jx-soft jx-small">{lawName(say, clock.law)}</p>}
          <Explanation steps={clock.explanation} />
        </div>
      ))}
    </section>
  );
};
