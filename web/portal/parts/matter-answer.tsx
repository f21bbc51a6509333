import type { CaseView } from '../../../api/view.ts';
import { Due } from '../../../ui/due.tsx';
import { Explanation } from '../../../ui/explanation.tsx';
import { Light } from '../../../ui/light.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { dueClock } from './due-clock.ts';
import { PhoneLink } from './phone-link.tsx';
import { PlainLine } from './plain-line.tsx';
import { stateWords } from './state-words.ts';
import { Term } from './term.tsx';
import { Terms } from './terms.tsx';

/** Where it is, who has it, by when, and how that date was counted. */
export const MatterAnswer = ({ matter }: { readonly matter: CaseView }) => {
  const say = useWords();
  const today = useZone().data?.today;
  const clock = dueClock(matter);
  const open = matter.ending === null;
  const post = matter.holderSeat === null ? '' : say(`${matter.loop}.seat.${matter.holderSeat}`);
  return (
    <section className="portal-answer" aria-label={say('portal.matter.answer')}>
      <p className="portal-lead">
        <PlainLine
          line={clock === null ? matter : { ...matter, due: clock.due, clock: clock.clock }}
          late={clock?.status === 'fired'}
        />
      </p>
      <p>
        <Light light={clock?.light ?? matter.light} />
      </p>
      <Terms>
        {open ? <Term name={say('portal.matter.where')}>{stateWords(say, matter)}</Term> : null}
        {open && matter.holder !== null ? (
          <Term name={say('portal.matter.who')}>
            <PhoneLink unit={matter.holder} name={say('portal.matter.post', { unit: matter.holder.name, post })} />
          </Term>
        ) : null}
        {clock === null ? null : (
          <Term name={say(`${matter.loop}.clock.${clock.clock}`)}>
            <Due {...clock} {...(today === undefined ? {} : { today })} />
          </Term>
        )}
        {typeof matter.item?.version === 'number' && matter.item.inForceFrom !== null ? (
          <Term name={say('portal.matter.version')}>
            {say('portal.guide.version.from', { version: matter.item.version, from: matter.item.inForceFrom })}
          </Term>
        ) : null}
        {matter.firstAsked === null ? null : (
          <Term name={say('portal.matter.first')}>
            <PhoneLink unit={matter.firstAsked} name={matter.firstAsked.name} />
          </Term>
        )}
        {matter.offer === null ? null : (
          <Term name={say('portal.matter.offer')}>
            {say('portal.matter.offer.say', { from: matter.offer.from.name, to: matter.offer.to.name })}
          </Term>
        )}
      </Terms>
      {clock === null ? null : <Explanation steps={clock.explanation} />}
    </section>
  );
};
