/** 经 in threads of one width, on a grid of sixteen, so that it stays sharp as a browser's tab icon. */
const threads =
  'M13.5 4.5 7.5 13.5H16.5L7.5 25.5H19.5 M6 40.5 19.5 37.5 M22.5 7.5H39L24 24 M31.5 16.5 42 24 M25.5 28.5H40.5 M33 28.5V40.5 M22.5 40.5H43.5';
const warps = [4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44];
const lines = (every: number): string =>
  warps
    .filter((_, index) => index % every === every - 1)
    .map((x) => `M${x} 0V48`)
    .join('');

/** From this size on the cloth is seen: standing warp threads, every other one over the character. */
const clothFrom = 96;

/** The mark: 经, the warp of a cloth, as a woven square. The tab icon of the pages (mark.svg) is the same drawing. */
export const Mark = ({ size = 40 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 48 48" fill="none" aria-hidden="true" focusable="false">
    <rect width="48" height="48" rx="5" fill="var(--jx-blue)" />
    {size < clothFrom ? null : <path d={lines(1)} stroke="var(--jx-blue-deep)" strokeWidth="1.4" strokeOpacity="0.6" />}
    <path d={threads} stroke="var(--jx-on-blue)" strokeWidth="4" />
    {size < clothFrom ? null : <path d={lines(2)} stroke="var(--jx-blue)" strokeWidth="0.7" />}
  </svg>
);
