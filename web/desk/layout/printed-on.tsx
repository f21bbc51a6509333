import { momentWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useSession } from '../data/session.ts';
import { useZone } from '../data/zone.ts';

/** On paper only: from which house, by whom and when; and that it is a demonstration where it is one. */
export const PrintedOn = () => {
  const say = useWords();
  const { language } = useLanguage();
  const zone = useZone();
  const session = useSession();
  return (
    <p className="desk-printed">
      {zone.demonstration ? <strong>「{say('desk.demonstration')}」 </strong> : null}
      {say('desk.printed', {
        zone: language === 'zh' ? zone.name : zone.nameEn,
        unit: session?.unit?.name ?? '',
        name: session?.name ?? '',
        time: momentWords(zone.today.slice(0, 16), language, zone.today),
      })}
    </p>
  );
};
