import type { Plugin } from 'vite';

/** Lets the page fetch the words of the first language beside its program, and not only once that runs. */
export const preloadWords = (base: string): Plugin => ({
  name: 'preload-words',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === 'chunk' && file.name === 'zh')
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: base + fileName },
          injectTo: 'head' as const,
        })),
  },
});
