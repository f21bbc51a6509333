import type { ReactNode } from 'react';
import { Mark } from '../../../ui/mark.tsx';
import { useLanguage } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { DemonstrationMark } from './demonstration-mark.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Page } from './page.tsx';

/** What stands around the pages before somebody is signed in. */
export const Outside = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const { language } = useLanguage();
  const zone = useZone();
  return (
    <>
      <header className="desk-bar">
        <span className="desk-brand">
          <Mark size={32} />
          <span className="desk-zone">
            <span>{language === 'zh' ? zone.name : zone.nameEn}</span>
            <DemonstrationMark />
          </span>
        </span>
        <span className="desk-bar-end">
          <LanguageSwitch />
        </span>
      </header>
      <main id="main" className="desk-main desk-outside">
        <Page title={title}>{children}</Page>
      </main>
    </>
  );
};
