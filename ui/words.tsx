import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Language, Words } from '../kernel/programme.ts';
import { loadDictionary } from './dictionary.ts';
import { fill, type Say } from './fill.ts';
import { keepLanguage, keptLanguage } from './language.ts';

export type { Say };

type Spoken = { readonly language: Language; readonly say: Say; readonly choose: (language: Language) => void };

const Speech = createContext<Spoken | null>(null);

type FaceWords = Readonly<Record<Language, () => Promise<Readonly<Record<string, unknown>>>>>;

/** Gives every page below it its words. `face` loads the words of the face, per language. */
export const WordsProvider = ({ face, children }: { readonly face: FaceWords; readonly children: ReactNode }) => {
  const [language, choose] = useState(keptLanguage);
  const [loaded, keep] = useState<{ readonly language: Language; readonly words: Words } | null>(null);
  useEffect(() => {
    let wanted = true;
    keepLanguage(language);
    void loadDictionary(language, face[language]).then((words) => wanted && keep({ language, words }));
    return () => {
      wanted = false;
    };
  }, [language, face]);
  if (loaded === null) return null;
  const say: Say = (key, values) => fill(loaded.words[key] ?? key, values);
  return <Speech value={{ language: loaded.language, say, choose }}>{children}</Speech>;
};

const useSpeech = (): Spoken => {
  const spoken = useContext(Speech);
  if (spoken === null) throw new Error('There are no words outside a WordsProvider.');
  return spoken;
};

/** The sentences of the chosen language. */
export const useWords = (): Say => useSpeech().say;

/** The chosen language and how to choose another. */
export const useLanguage = (): Pick<Spoken, 'language' | 'choose'> => useSpeech();
