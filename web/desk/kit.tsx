import { ConfigProvider } from 'antd';
import en from 'antd/es/locale/en_US.js';
import zh from 'antd/es/locale/zh_CN.js';
import { useMemo, type ReactNode } from 'react';
import { useColourMode } from '../../ui/colour-mode.ts';
import { useLanguage } from '../../ui/words.tsx';
import { themeOf } from './theme.ts';

/** The UI kit in the chosen language and in the colours of the house. */
export const Kit = ({ children }: { readonly children: ReactNode }) => {
  const { language } = useLanguage();
  const { dark } = useColourMode();
  const theme = useMemo(() => themeOf(dark), [dark]);
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh' ? zh : en}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      {children}
    </ConfigProvider>
  );
};
