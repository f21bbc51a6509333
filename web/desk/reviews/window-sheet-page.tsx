import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Window } from '../../../programmes/review/window.ts';
import { Qr } from '../../../ui/qr.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useUnits } from '../data/units.ts';
import { useZone } from '../data/zone.ts';
import './window-sheet.css';

/** The sheet that hangs at a window: its number, its code, and that judging is free. */
export const WindowSheetPage = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { window: number } = useParams({ from: '/windows/$window' });
  const zone = useZone();
  const units = useUnits();
  const { data } = useSuspenseQuery({
    queryKey: ['entry', 'window', number],
    queryFn: () => door<{ body: Window }>(`/api/registers/window/${encodeURIComponent(number)}`),
  });
  const { window: shown, name, nameEn, unit } = data.body;
  return (
    <>
      <title>{`${say('desk.reviews.window', { window: shown })} · ${say('desk.title')}`}</title>
      <div className="desk-paper-tools">
        <Link to="/reviews" className="jx-button jx-button-quiet">
          {say('desk.reviews.back')}
        </Link>
        <button type="button" className="jx-button" onClick={() => window.print()}>
          {say('desk.paper.print')}
        </button>
      </div>
      <article className="window-sheet">
        <p className="window-sheet-zone">
          {language === 'zh' ? zone.name : zone.nameEn}
          {zone.demonstration ? <strong> {say('desk.demonstration')}</strong> : null}
        </p>
        <h1>{say('desk.reviews.window', { window: shown })}</h1>
        <p className="window-sheet-name">
          {language === 'zh' ? name : nameEn} · {units.find((one) => one.unit === unit)?.name ?? ''}
        </p>
        <p className="window-sheet-ask">{say('desk.sheet.ask')}</p>
        <Qr text={`${zone.portal}/rate?window=${shown}`} label={say('desk.sheet.code', { window: shown })} />
        <ol>
          <li>{say('desk.sheet.scan')}</li>
          <li>{say('desk.sheet.slip')}</li>
          <li>{say('desk.sheet.judge')}</li>
        </ol>
        <p>{say('desk.sheet.voluntary')}</p>
      </article>
    </>
  );
};
