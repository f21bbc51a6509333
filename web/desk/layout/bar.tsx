import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import type { SessionView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { DutyCount } from '../duties/duty-count.tsx';
import { PaletteButton } from '../palette/palette-button.tsx';
import { Brand } from './brand.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Navigation } from './navigation.tsx';
import { Who } from './who.tsx';

/** The head of every page: one line. Where there is no room for it, the ways fold into a menu that closes on arrival. */
export const Bar = ({ session }: { readonly session: SessionView }) => {
  const say = useWords();
  const place = useLocation({ select: ({ href }) => href });
  const [openAt, openHere] = useState<string | null>(null);
  const open = openAt === place;
  return (
    <header className="desk-bar" data-open={open}>
      <Brand />
      <button
        type="button"
        className="desk-menu"
        aria-expanded={open}
        onClick={() => openHere(open ? null : place)}
        onKeyDown={({ key }) => (key === 'Escape' ? openHere(null) : undefined)}
      >
        {say('desk.menu')} {open ? null : <DutyCount />}
      </button>
      <Navigation />
      <PaletteButton />
      <span className="desk-bar-end">
        <LanguageSwitch />
        <Who session={session} />
      </span>
    </header>
  );
};
