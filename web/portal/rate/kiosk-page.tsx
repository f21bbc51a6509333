import { useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { LanguageSwitch } from '../layout/language-switch.tsx';
import { Page } from '../layout/page.tsx';
import { useWords } from '../../../ui/words.tsx';
import { RateForm, type Given } from './rate-form.tsx';
import { SlipForm, type Found } from './slip-form.tsx';
import { Thanks } from './thanks.tsx';
import { useBackToStart } from './use-back-to-start.ts';
import { useWindow } from './use-window.ts';
import './kiosk.css';

/** How long the thanks stand there, in seconds. */
const thanking = 10;

/** The tablet at a window: big, for whoever stands there now. Left alone it goes back to its start and remembers nobody. */
export const KioskPage = () => {
  const [turn, next] = useState(0);
  const restart = useCallback(() => next((before) => before + 1), []);
  return <Turn key={turn} onEnd={restart} />;
};

const Turn = ({ onEnd }: { readonly onEnd: () => void }) => {
  const say = useWords();
  const { window: number } = useParams({ from: '/kiosk/$window' });
  const { seconds } = useSearch({ from: '/kiosk/$window' });
  const at = useWindow(number).data;
  const [found, find] = useState<Found | null>(null);
  const [given, give] = useState<Given | null>(null);
  const [touched, touch] = useState(false);
  const left = useBackToStart(given === null ? seconds : thanking, touched || found !== null, onEnd);
  useEffect(() => {
    const begin = (): void => touch(true);
    window.addEventListener('pointerdown', begin, { once: true });
    window.addEventListener('keydown', begin, { once: true });
    return () => {
      window.removeEventListener('pointerdown', begin);
      window.removeEventListener('keydown', begin);
    };
  }, []);
  const title = given !== null ? 'portal.rate.thanks' : found !== null ? 'portal.review' : 'portal.kiosk';
  return (
    <div className="kiosk">
      <div className="kiosk-top">
        <strong>{at === undefined ? '' : say('portal.rate.window', at)}</strong>
        <LanguageSwitch />
      </div>
      <Page title={say(title)}>
        {given !== null ? (
          <Thanks given={given} />
        ) : found !== null ? (
          <RateForm found={found} channel="4" window={number} onGiven={give} onCancel={onEnd} />
        ) : (
          <>
            <p>{say('portal.kiosk.say')}</p>
            <SlipForm start={null} onFound={find} />
            <p className="jx-soft">{say('portal.rate.voluntary')}</p>
          </>
        )}
      </Page>
      {touched || found !== null ? (
        <p className="kiosk-left jx-soft" aria-hidden="true">
          {say('portal.kiosk.left', { seconds: left })}
        </p>
      ) : null}
      {given === null ? null : (
        <button type="button" className="jx-button" onClick={onEnd}>
          {say('portal.kiosk.next')}
        </button>
      )}
    </div>
  );
};
