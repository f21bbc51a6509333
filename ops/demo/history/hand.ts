import { zone } from '../zone/index.ts';
import type { Chance } from './chance.ts';

/** An account of a unit that has a role; one of several by chance. */
export const hand = (chance: Chance, unit: string, role: string): string => {
  const able = zone.people.filter((person) => person.unit === unit && person.roles.includes(role as never));
  if (able.length === 0) throw new Error(`${unit} has no ${role}`);
  return chance.pick(able).account;
};

/** Who watches over a unit's reviews and calls its askers back: the alliance office, or the one above its bureau. */
export const above = (chance: Chance, unit: string): string =>
  unit === 'approval-bureau' ? hand(chance, 'general-office', 'office') : hand(chance, 'approval-bureau', 'office');

/** Who decides on an objection to a void: apart from the rated unit, and from whoever watches over its reviews. */
export const overObjection = (chance: Chance, unit: string): string =>
  hand(
    chance,
    unit === 'general-office' || unit === 'approval-bureau' ? 'party-affairs-department' : 'general-office',
    'office',
  );

/** Three people of other units than this one, who decide together. */
export const panelFor = (chance: Chance, unit: string): readonly { unit: string; person: string }[] =>
  ['finance-bureau', 'tax-bureau', 'economic-development-bureau', 'rural-affairs-bureau']
    .filter((other) => other !== unit)
    .slice(0, 3)
    .map((other) => ({ unit: other, person: hand(chance, other, 'head') }));

/** Who judges what a unit contests: never itself. */
export const judgeOf = (chance: Chance, unit: string): string =>
  hand(chance, unit === 'general-office' ? 'party-affairs-department' : 'general-office', 'office');
