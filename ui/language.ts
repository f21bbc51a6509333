import type { Language } from '../kernel/programme.ts';

const place = 'jx-language';

/** The language that was chosen on this device; Chinese until somebody chooses. */
export const keptLanguage = (): Language => (globalThis.localStorage?.getItem(place) === 'en' ? 'en' : 'zh');

/** Keeps the choice on this device and says it to the browser and to screen readers. */
export const keepLanguage = (language: Language): void => {
  globalThis.localStorage?.setItem(place, language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
};
