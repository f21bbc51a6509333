import type { ThemeConfig } from 'antd';

/** The token set with which axe finds nothing in antd, in the colours of ui/tokens.css. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0a4a9e',
    colorLink: '#0a4a9e',
    colorSuccess: '#1d6b4a',
    colorSuccessBg: '#e8f3ed',
    colorSuccessBorder: '#a9cfbb',
    colorWarning: '#8a4b00',
    colorWarningBg: '#fdf3e1',
    colorWarningBorder: '#ffd591',
    colorError: '#b3261e',
    colorTextDescription: 'rgba(0,0,0,.65)',
    colorTextTertiary: 'rgba(0,0,0,.62)',
    colorTextPlaceholder: 'rgba(0,0,0,.6)',
    colorBorder: '#7d7a70',
    fontSize: 15,
    controlHeight: 36,
    borderRadius: 4,
    boxShadow: 'none',
    boxShadowTertiary: 'none',
    fontFamily: 'var(--jx-font)',
    colorBgLayout: '#faf9f5',
    colorText: '#1d2129',
  },
  components: { Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' } },
};
