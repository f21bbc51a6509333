const warps = [10, 18, 26, 34];
const wefts = [9, 17, 25, 33];

/** The mark: 经 as a woven square. Warp threads stand, wefts pass over and under; the red one is the seal. */
export const Mark = ({ size = 40 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <rect x="1" y="1" width="46" height="46" rx="4" fill="var(--jx-sheet)" stroke="var(--jx-blue)" strokeWidth="2" />
    {warps.map((x) => (
      <rect key={x} x={x} y="5" width="4" height="38" fill="var(--jx-blue)" />
    ))}
    {wefts.map((y, row) => (
      <g key={y} fill={row === 3 ? 'var(--jx-cinnabar)' : 'var(--jx-sheet)'} stroke="var(--jx-blue)" strokeWidth="1">
        {warps.map((x, column) =>
          (row + column) % 2 === 0 ? <rect key={x} x={x - 3} y={y} width="10" height="4" /> : null,
        )}
      </g>
    ))}
    <path d="M6 41h36" stroke="var(--jx-cinnabar)" strokeWidth="3" />
  </svg>
);
