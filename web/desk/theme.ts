import { theme as kit, type ThemeConfig } from 'antd';

/** What ui/tokens.css says just now; that file is the one place of colours, sizes and corners. */
const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--jx-${name}`).trim();

/** A length in pixels, the unit that the kit counts with. */
const pixels = (name: string): number => Number.parseFloat(token(name));

/** The token set with which axe finds nothing in antd, in the colours of the house, light or dark. */
export const themeOf = (dark: boolean): ThemeConfig => ({
  algorithm: dark ? kit.darkAlgorithm : kit.defaultAlgorithm,
  token: {
    colorPrimary: token('blue'),
    colorLink: token('blue'),
    colorTextLightSolid: token('on-blue'),
    colorSuccess: token('jade'),
    colorSuccessBg: token('jade-pale'),
    colorSuccessBorder: token('jade'),
    colorWarning: token('amber'),
    colorWarningBg: token('amber-pale'),
    colorWarningBorder: token('amber'),
    colorError: token('cinnabar'),
    colorTextDescription: token('ink-soft'),
    colorTextTertiary: token('ink-soft'),
    colorTextPlaceholder: token('ink-soft'),
    colorBorder: token('line-strong'),
    colorBgLayout: token('paper'),
    colorBgContainer: token('sheet'),
    colorBgElevated: token('sheet'),
    colorText: token('ink'),
    fontSize: pixels('desk-size'),
    controlHeight: pixels('desk-control'),
    borderRadius: pixels('radius'),
    boxShadow: 'none',
    boxShadowTertiary: 'none',
    fontFamily: 'var(--jx-font)',
  },
  components: { Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' } },
});
