import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Window } from '../../../programmes/review/window.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useUnits } from '../data/units.ts';
import './reviews.css';

type Lines = { readonly lines: readonly { readonly body: Window }[] };

/** The windows of the hall, each with its sheet to print and its tablet to open. */
export const WindowList = () => {
  const say = useWords();
  const { language } = useLanguage();
  const units = useUnits();
  const { data } = useQuery({ queryKey: ['windows'], queryFn: () => door<Lines>('/api/registers/window') });
  if (data === undefined) return null;
  const windows = data.lines.map(({ body }) => body).toSorted((a, b) => Number(a.window) - Number(b.window));
  const nameOf = (unit: string): string => units.find((one) => one.unit === unit)?.name ?? unit;
  return (
    <section aria-labelledby="windows">
      <h2 id="windows">{say('desk.reviews.windows')}</h2>
      <p className="jx-soft">
        {say('desk.reviews.windows.say')}{' '}
        <Link to="/registers/$register" params={{ register: 'window' }}>
          {say('desk.reviews.windows.change')}
        </Link>
      </p>
      {windows.length === 0 ? <p>{say('desk.reviews.windows.none')}</p> : null}
      <ul className="desk-lines desk-windows">
        {windows.map(({ window, name, nameEn, unit }) => (
          <li key={window}>
            <strong className="jx-tabular">{say('desk.reviews.window', { window })}</strong>
            <span>{language === 'zh' ? name : nameEn}</span>
            <span className="jx-soft">{nameOf(unit)}</span>
            <Link to="/windows/$window" params={{ window }}>
              {say('desk.reviews.sheet')}
              <span className="jx-unseen"> {say('desk.reviews.window', { window })}</span>
            </Link>
            <a href={`/kiosk/${window}`} target="_blank" rel="noopener">
              {say('desk.reviews.kiosk')}
              <span className="jx-unseen"> {say('desk.reviews.window', { window })}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
