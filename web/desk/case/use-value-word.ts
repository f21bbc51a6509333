import type { Json } from '../../../kernel/json.ts';
import { isDay } from '../../../kernel/day.ts';
import { dayWords, momentWords } from '../../../ui/day-words.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useUnits } from '../data/units.ts';
import { useZone } from '../data/zone.ts';

/** How the value of a field or a fact is said: a word of the programme, a unit's name, a day, or as it is. */
export const useValueWord = (loop: string): ((field: string, value: Json) => string | null) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  const units = useUnits();
  const text = (field: string, value: string): string => {
    const known = firstWord(say, [`${loop}.value.${field}.${value}`, `ui.value.${field}.${value}`]);
    if (known !== null) return known;
    if (isDay(value)) return dayWords(value, language, today);
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return momentWords(value, language, today);
    return units.find(({ unit }) => unit === value)?.name ?? value;
  };
  const word = (field: string, value: Json): string | null => {
    if (value === null || value === '') return null;
    if (typeof value === 'boolean') return say(value ? 'desk.register.yes' : 'desk.register.no');
    if (typeof value === 'number') return text(field, String(value));
    if (typeof value === 'string') return text(field, value);
    if (!Array.isArray(value)) return null;
    const words = value.map((one: Json) => word(field, one));
    return words.some((one) => one === null) ? null : words.join(say('desk.comma'));
  };
  return word;
};
