import type { ReactNode } from 'react';
import { Brand } from './brand.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Page } from './page.tsx';

/** What stands around the pages before somebody is signed in. */
export const Outside = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <>
    <header className="desk-bar">
      <Brand />
      <span className="desk-bar-end">
        <LanguageSwitch />
      </span>
    </header>
    <main id="main" className="desk-main desk-outside">
      <Page title={title}>{children}</Page>
    </main>
  </>
);
