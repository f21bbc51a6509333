import type { CaseView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { Panel } from './panel.tsx';
import { seatWord } from './seat-word.ts';
import { UnitName } from './unit-name.tsx';

/** Who takes part, seat by seat, with telephones. */
export const Seats = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const seats = Object.entries(view.seats).filter(([, { unit, person }]) => unit !== null || person !== null);
  if (seats.length === 0) return null;
  return (
    <Panel title={say('desk.case.seats')}>
      <ul className="desk-lines">
        {seats.map(([seat, { unit, person, others = [], you }]) => (
          <li key={seat}>
            <span className="jx-soft">{seatWord(say, view.loop, seat)}</span> {person?.name}{' '}
            {unit ? <UnitName unit={unit} /> : null}
            {others.map((other) => (
              <span key={other.person?.person}>
                {say('desk.case.and')} {other.person?.name} {other.unit ? <UnitName unit={other.unit} /> : null}
              </span>
            ))}
            {you ? <strong className="desk-you">{say('desk.case.you')}</strong> : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
};
