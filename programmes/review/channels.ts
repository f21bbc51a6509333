/**
 * How a review reached us: the codes `pf` of the national interface (domain 12.3). A paper slip has no code of its own and is
 * counted as another means of the hall; who entered it stands beside it.
 */
export const channels = {
  computer: '1',
  phone: '2',
  code: '3',
  kiosk: '4',
  paper: '5',
  message: '6',
  default: '7',
} as const;

export type Channel = (typeof channels)[keyof typeof channels];
