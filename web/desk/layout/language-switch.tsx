import { useLanguage, useWords } from '../../../ui/words.tsx';
import { client } from '../data/client.ts';

/** One click to the other language; what the door says in words is asked again. */
export const LanguageSwitch = () => {
  const say = useWords();
  const { language, choose } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  const change = (): void => {
    choose(other);
    setTimeout(() => void client.invalidateQueries(), 0);
  };
  return (
    <button type="button" className="desk-plain" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={change}>
      {say('desk.language')}
    </button>
  );
};
