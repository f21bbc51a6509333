import type { Rolldown } from 'vite';

/**
 * What is always fetched together is one file: what every page begins with, and a language with all its words. On a weak
 * line each further file costs a trip there and back.
 */
export const grouped = {
  codeSplitting: {
    groups: [
      { name: 'zh', test: /\/words\/([\w-]+\.)?zh\.ts$/ },
      { name: 'en', test: /\/words\/([\w-]+\.)?en\.ts$/ },
      { name: 'first', tags: ['$initial'] },
    ],
  },
} satisfies Rolldown.OutputOptions;
