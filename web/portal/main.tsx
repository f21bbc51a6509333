import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applySize } from '../../ui/text-size.ts';
import { WordsProvider } from '../../ui/words.tsx';
import { client } from './data/client.ts';
import { router } from './router.tsx';
import '../../ui/tokens.css';
import '../../ui/parts.css';
import '../../ui/form.css';
import './portal.css';
import './parts/parts.css';
import './parts/guide.css';
import './print.css';

const words = { zh: () => import('./words/zh.ts'), en: () => import('./words/en.ts') };
const place = document.getElementById('portal');

applySize();
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <WordsProvider face={words}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </WordsProvider>
    </StrictMode>,
  );
