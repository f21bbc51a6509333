import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../ui/tokens.css';
import '../../ui/parts.css';
import '../../ui/form.css';
import '../../ui/plan.css';
import './design.css';
import { applyColourMode } from '../../ui/colour-mode.ts';
import { applySize } from '../../ui/text-size.ts';
import { WordsProvider } from '../../ui/words.tsx';
import { DesignPage } from './design-page.tsx';

const words = { zh: () => import('./words/zh.ts'), en: () => import('./words/en.ts') };

const place = document.getElementById('design');
if (place === null) throw new Error('The page has no place for the design.');

applyColourMode();
applySize();
createRoot(place).render(
  <StrictMode>
    <WordsProvider face={words}>
      <DesignPage />
    </WordsProvider>
  </StrictMode>,
);
