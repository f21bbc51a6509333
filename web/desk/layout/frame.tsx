import { Outlet } from '@tanstack/react-router';
import type { SessionView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { Bar } from './bar.tsx';
import { ColourSwitch } from './colour-switch.tsx';
import { HistoryBar } from './history-bar.tsx';
import { KeysSwitch } from './keys-switch.tsx';
import { Live } from '../live/live.tsx';
import { Palette } from '../palette/palette.tsx';

/** What stands around every page once somebody is signed in. */
export const Frame = ({ session }: { readonly session: SessionView }) => {
  const say = useWords();
  const zone = useZone();
  return (
    <>
      <a className="desk-skip" href="#main">
        {say('desk.skip')}
      </a>
      <Bar session={session} />
      <HistoryBar />
      <Live />
      <main id="main" className="desk-main" tabIndex={-1}>
        <Outlet />
      </main>
      <Palette />
      <footer className="desk-foot">
        <KeysSwitch />
        <ColourSwitch />
        <span>{say('desk.keys.help')}</span>
        {zone.footer.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </footer>
    </>
  );
};
