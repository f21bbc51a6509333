import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useSession } from '../data/session.ts';
import { Page } from '../layout/page.tsx';
import { readSlip } from '../parts/read-slip.ts';
import { MyRights } from './my-rights.tsx';
import { RateForm, type Given } from './rate-form.tsx';
import { SlipForm, type Found } from './slip-form.tsx';
import { Thanks } from './thanks.tsx';
import { useWindow } from './use-window.ts';

/** Judging a service with its slip, without an account: by the code of a window, by a link, or by hand. */
export const RatePage = () => {
  const say = useWords();
  const { language } = useLanguage();
  const search = useSearch({ from: '/rate' });
  const at = useWindow(search.window);
  const session = useSession().data;
  const [start] = useState(() => readSlip(window.location.hash));
  const [found, find] = useState<Found | null>(null);
  const [given, give] = useState<Given | null>(null);
  useEffect(() => {
    // The PIN does not stay in the browser's history.
    if (start !== null)
      window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  }, [start]);
  const known = search.window === undefined ? undefined : at.data;
  const above = known === undefined ? undefined : say('portal.rate.window', known);
  if (given !== null)
    return (
      <Page title={say('portal.rate.thanks')}>
        <Thanks given={given} />
        <p>
          <Link to="/">{say('portal.home-link')}</Link>
        </p>
      </Page>
    );
  if (found !== null)
    return (
      <Page title={say('portal.review')} above={above}>
        <RateForm
          found={found}
          channel={found.slip.byMessage ? '6' : '3'}
          {...(known === undefined ? {} : { window: known.window })}
          onGiven={give}
          onCancel={() => find(null)}
        />
      </Page>
    );
  return (
    <Page title={say('portal.rate')} above={above === undefined ? undefined : <strong>{above}</strong>}>
      {known === undefined ? null : <p>{language === 'zh' ? known.name : known.nameEn}</p>}
      {at.isError ? <p role="alert">{say('portal.rate.no-window')}</p> : null}
      {known !== undefined && session ? <MyRights unit={known.unit} window={known.window} /> : null}
      <h2>{say('portal.rate.with-slip')}</h2>
      <p>{say('portal.rate.say')}</p>
      <SlipForm start={start} onFound={find} />
      {session === null ? (
        <p>
          <Link
            to="/sign-in"
            search={{ next: `/rate${search.window === undefined ? '' : `?window=${search.window}`}` }}
          >
            {say('portal.rate.sign-in')}
          </Link>
        </p>
      ) : null}
      <p className="jx-soft jx-small">{say('portal.rate.voluntary')}</p>
    </Page>
  );
};
