/** After which service, so many working days later, whoever agreed is asked how it was. */
export const contactPlan = [
  { loop: 'approval', workdays: 10, share: 20 },
  { loop: 'filing', workdays: 10 },
  { loop: 'confirmation', workdays: 10 },
  { loop: 'public-service', workdays: 10 },
  { loop: 'assist', workdays: 5 },
] as const;
