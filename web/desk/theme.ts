import { theme as kit, type ThemeConfig } from 'antd';

/** A colour as ui/tokens.css has it just now; that file is the one place of colours. */
const colour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--jx-${name}`).trim();

/** The token set with which axe finds nothing in antd, in the colours of the house, light or dark. */
export const themeOf = (dark: boolean): ThemeConfig => ({
  algorithm: dark ? kit.darkAlgorithm : kit.defaultAlgorithm,
  token: {
    colorPrimary: colour('blue'),
    colorLink: colour('blue'),
    colorTextLightSolid: colour('on-blue'),
    colorSuccess: colour('jade'),
    colorSuccessBg: colour('jade-pale'),
    colorSuccessBorder: colour('jade'),
    colorWarning: colour('amber'),
    colorWarningBg: colour('amber-pale'),
    colorWarningBorder: colour('amber'),
    colorError: colour('cinnabar'),
    colorTextDescription: colour('ink-soft'),
    colorTextTertiary: colour('ink-soft'),
    colorTextPlaceholder: colour('ink-soft'),
    colorBorder: colour('line-strong'),
    colorBgLayout: colour('paper'),
    colorBgContainer: colour('sheet'),
    colorBgElevated: colour('sheet'),
    colorText: colour('ink'),
    fontSize: 15,
    controlHeight: 36,
    borderRadius: 4,
    boxShadow: 'none',
    boxShadowTertiary: 'none',
    fontFamily: 'var(--jx-font)',
  },
  components: { Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' } },
});
