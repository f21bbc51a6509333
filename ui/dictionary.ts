import type { Language, Words } from '../kernel/programme.ts';

type Module = Readonly<Record<string, unknown>>;

const programmes = {
  zh: import.meta.glob<Module>('../programmes/*/words/zh.ts'),
  en: import.meta.glob<Module>('../programmes/*/words/en.ts'),
};
const own = { zh: () => import('./words/zh.ts'), en: () => import('./words/en.ts') };

/** The sentences of a module: every record of texts that it exports. */
const sentences = (module: Module): Words =>
  Object.assign({}, ...Object.values(module).filter((value) => typeof value === 'object' && value !== null));

/** One dictionary of a language: every programme's words, then the shared ones, then the face's own. */
export const loadDictionary = async (language: Language, face: () => Promise<Module>): Promise<Words> => {
  const modules = await Promise.all([
    ...Object.values(programmes[language]).map((load) => load()),
    own[language](),
    face(),
  ]);
  return Object.assign({}, ...modules.map(sentences));
};
