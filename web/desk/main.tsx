import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import '../../ui/tokens.css';
import '../../ui/parts.css';
import '../../ui/form.css';
import '../../ui/plan.css';
import '../../ui/map/map.css';
import './desk.css';
import './projects.css';
import './map.css';
import './figures.css';
import './lists.css';
import './supervision.css';
import './case.css';
import './acts.css';
import './palette.css';
import './proposals.css';
import './print.css';
import { applyColourMode } from '../../ui/colour-mode.ts';
import { WordsProvider } from '../../ui/words.tsx';
import { client } from './data/client.ts';
import { Loading } from './layout/loading.tsx';
import { router } from './router.tsx';

const words = { zh: () => import('./words/zh.ts'), en: () => import('./words/en.ts') };

const place = document.getElementById('desk');
if (place === null) throw new Error('The page has no place for the desk.');

applyColourMode();
createRoot(place).render(
  <StrictMode>
    <WordsProvider face={words}>
      <QueryClientProvider client={client}>
        <Suspense fallback={<Loading />}>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </WordsProvider>
  </StrictMode>,
);
