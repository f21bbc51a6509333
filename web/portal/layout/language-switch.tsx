import { useLanguage, useWords } from '../../../ui/words.tsx';

/** The other language, called by its own name. */
export const LanguageSwitch = () => {
  const say = useWords();
  const { language, choose } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button type="button" className="portal-tool" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => choose(other)}>
      {say('portal.other-language')}
    </button>
  );
};
