import { Mark } from '../../../ui/mark.tsx';
import { useLanguage } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { DemonstrationMark } from './demonstration-mark.tsx';

/** Whose desk this is: the mark, the zone, and that it is a demonstration where it is one. */
export const Brand = () => {
  const { language } = useLanguage();
  const zone = useZone();
  return (
    <span className="desk-brand">
      <Mark size={32} />
      <span className="desk-zone">
        <span>{language === 'zh' ? zone.name : zone.nameEn}</span>
        <DemonstrationMark />
      </span>
    </span>
  );
};
