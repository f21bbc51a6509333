import type { Actor } from '../case.ts';
import type { Context, Guard } from '../context.ts';
import type { Calendar } from '../calendar.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Loop } from '../loop.ts';
import type { Chance } from './chance.ts';

/** Everything a random history needs to know of the services it plays. */
export type World = {
  readonly loops: readonly Loop[];
  readonly guards: Readonly<Record<string, Readonly<Record<string, Guard>>>>;
  readonly calendar: Calendar;
  /** What a field of an act may hold, where words would not do. */
  readonly fields: (loop: Loop, act: string, field: string) => readonly Json[] | null;
  /** Whether a field of an act is a day, though no clock of the loop runs to it: a clock of its child may. */
  readonly isDay?: (loop: Loop, act: string, field: string) => boolean;
  /** Fields that forms offer beyond those an act demands. */
  readonly offered: (loop: Loop, act: string) => readonly string[];
  /** Fields of a frozen item that guards read. */
  readonly item: (chance: Chance, loop: string) => JsonObject;
};

export const units = ['north', 'south', 'east', 'west', 'hall', 'court'] as const;
export const zonePosts = [
  'alliance-office',
  'supervision-office',
  'discipline-office',
  'commons-office',
  'oversight-office',
] as const;
const everyRole = ['clerk', 'reviewer', 'approver', 'head', 'contact', 'office', 'supervisor', 'leader'] as const;

/** Somebody of a unit: two people with every role, and a third with only one. */
export const somebody = (chance: Chance, unit: string): Actor => {
  const which = 1 + chance.below(5);
  return which === 3
    ? { kind: 'person', person: `${unit}-3`, unit, roles: ['clerk'] }
    : { kind: 'person', person: `${unit}-${which % 2}`, unit, roles: everyRole };
};

export const party = (name: string): Actor => ({ kind: 'party', party: name });

export const contextOf = (world: World, loop: Loop): Context => ({
  calendar: world.calendar,
  guards: world.guards[loop.name] ?? {},
  hash: `hash-${loop.name}`,
});
