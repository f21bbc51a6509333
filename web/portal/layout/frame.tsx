import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { Live } from '../live/live.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Loading } from './loading.tsx';

/** Around every page. What came from the door is read again when the language changes. */
export const Frame = () => {
  const say = useWords();
  const { language } = useLanguage();
  const client = useQueryClient();
  const demonstration = useZone().data?.demonstration ?? false;
  // A tablet in the hall shows its one page and no way out of it.
  const alone = useLocation({ select: ({ pathname }) => pathname.startsWith('/kiosk/') });
  const last = useRef(language);
  useEffect(() => {
    if (last.current === language) return;
    last.current = language;
    void client.invalidateQueries();
  }, [language, client]);
  return (
    <div className="portal">
      <a className="portal-skip" href="#main">
        {say('portal.skip')}
      </a>
      {alone ? null : <Live />}
      {alone ? null : <Header />}
      {demonstration ? <p className="portal-print-demonstration">{say('ui.slip.sample')}</p> : null}
      <main id="main" className="portal-width portal-main">
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      {alone ? null : <Footer />}
    </div>
  );
};
