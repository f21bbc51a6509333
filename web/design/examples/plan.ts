export const stages = ['passed', 'done', 'running', 'ahead'] as const;

/** A bar of each kind, and one that is critical. */
export const groups = [
  {
    key: '1',
    rows: [
      {
        key: 'enterprise-investment-filing',
        bars: [{ from: '2026-02-24', to: '2026-02-25', tone: 'done' }],
      },
      {
        key: 'land-planning-permit',
        bars: [{ from: '2026-02-26', to: '2026-03-09', tone: 'underway' }],
      },
      { key: 'energy-saving-review', bars: [{ from: '2026-02-26', to: '2026-03-09', tone: 'late' }], critical: true },
      { key: 'soil-conservation-plan', bars: [{ from: '2026-02-26', to: '2026-03-05', tone: 'failed' }] },
    ],
  },
  {
    key: '2',
    rows: [
      {
        key: 'works-planning-permit',
        bars: [{ from: '2026-03-16', to: '2026-04-03', tone: 'expected' }],
        critical: true,
      },
    ],
  },
] as const;

export const pins = [
  { key: 'meeting', on: '2026-03-02', sign: '◇' },
  { key: 'blocker', on: '2026-03-06', sign: '◆' },
] as const;
