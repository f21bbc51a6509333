import type { CaseView } from '../../../api/view.ts';
import { Due } from '../../../ui/due.tsx';
import { Explanation } from '../../../ui/explanation.tsx';
import { Light } from '../../../ui/light.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { dueClock } from './due-clock.ts';
import { PhoneLink } from './phone-link.tsx';
import { stateWords } from './state-words.ts';
import { PlainLine } from './plain-line.tsx';
import { Terms } from './terms.tsx';

/** Where it is, who has it, by when, and how that date was counted. */
export const MatterAnswer = ({ matter }: { readonly matter: CaseView }) => {
  const say = useWords();
  const today = useZone().data?.today;
  const clock = dueClock(matter);
  const late = clock?.status === 'fired';
  const holder = matter.ending === null ? matter.holder : null;
  const post = matter.holderSeat === null ? '' : say(`${matter.loop}.seat.${matter.holderSeat}`);
  const lines = [
    ...(matter.ending === null ? [[say('portal.matter.where'), stateWords(say, matter)] as const] : []),
    ...(holder === null ? [] : [[say('portal.matter.who'), <PhoneLink unit={holder} name={say('portal.matter.post', { unit: holder.name, post })} />] as const]),
    ...(clock === null ? [] : [[say(`${matter.loop}.clock.${clock.clock}`), <Due {...clock} {...(today === undefined ? {} : { today })} />] as const]),
    ...(matter.firstAsked === null ? [] : [[say('portal.matter.first'), <PhoneLink unit={matter.firstAsked} name={matter.firstAsked.name} />] as const]),
    ...(matter.offer === null ? [] : [[say('portal.matter.offer'), say('portal.matter.offer.say', { from: matter.offer.from.name, to: matter.offer.to.name })] as const]),
  ];
  return (
    <section className="portal-answer" aria-label={say('portal.matter.answer')}>
      <p className="portal-lead">
        <PlainLine line={clock === null ? matter : { ...matter, due: clock.due }} late={late} />
      </p>
      <p>
        <Light light={clock?.light ?? matter.light} />
      </p>
      <Terms lines={lines} />
      {clock === null ? null : <Explanation steps={clock.explanation} />}
    </section>
  );
};
