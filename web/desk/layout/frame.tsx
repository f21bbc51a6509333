import { Outlet } from '@tanstack/react-router';
import type { SessionView } from '../../../api/view.ts';
import { Mark } from '../../../ui/mark.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { ColourSwitch } from './colour-switch.tsx';
import { DemonstrationMark } from './demonstration-mark.tsx';
import { HistoryBar } from './history-bar.tsx';
import { KeysSwitch } from './keys-switch.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Navigation } from './navigation.tsx';
import { Live } from '../live/live.tsx';
import { Palette } from '../palette/palette.tsx';
import { PaletteButton } from '../palette/palette-button.tsx';
import { Who } from './who.tsx';

/** What stands around every page once somebody is signed in. */
export const Frame = ({ session }: { readonly session: SessionView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const zone = useZone();
  return (
    <>
      <a className="desk-skip" href="#main">
        {say('desk.skip')}
      </a>
      <header className="desk-bar">
        <span className="desk-brand">
          <Mark size={32} />
          <span className="desk-zone">
            <span>{language === 'zh' ? zone.name : zone.nameEn}</span>
            <DemonstrationMark />
          </span>
        </span>
        <Navigation />
        <span className="desk-bar-end">
          <PaletteButton />
          <LanguageSwitch />
          <Who session={session} />
        </span>
      </header>
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
