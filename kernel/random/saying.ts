import type { Amount } from '../amount.ts';
import type { ChecklistLine, Moment, Standing } from '../case.ts';
import { materialsOf } from '../checklist.ts';
import { addDays, dayOfMoment } from '../day.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Act, Loop } from '../loop.ts';
import type { Chance } from './chance.ts';
import type { World } from './world.ts';
import { units } from './world.ts';

/** What somebody says with an act: what it asks for, with chance in what is free. */
export const saying = (
  world: World,
  loop: Loop,
  name: string,
  act: Act,
  standing: Standing | null,
  at: Moment,
  chance: Chance,
): JsonObject => {
  const input: Record<string, Json> = {};
  if (act.needs?.reason) input['reason'] = 'because it is so';
  if (act.needs?.basis) input['basis'] = ['own:published'];
  const offered = world.offered(loop, name).filter(() => chance.odds(0.5));
  for (const field of new Set([...(act.needs?.input ?? []), ...fieldsRead(act), ...offered]))
    if (input[field] === undefined) input[field] = value(world, loop, name, act, field, at, standing, chance);
  if (act.needs?.checklist !== undefined && standing !== null)
    input['checklist'] = checklist(
      act.needs.checklist === 'tolerable' && chance.odds(0.2) ? 'whole' : act.needs.checklist,
      standing,
    );
  return input;
};

const fieldsRead = (act: Act): readonly string[] => [
  ...[act.offers, act.rules].filter((field): field is string => field !== undefined),
  ...Object.values(act.seat ?? {}).flatMap((binding) =>
    typeof binding === 'object' ? ['people' in binding ? binding.people : binding.input] : [],
  ),
  ...Object.values(act.opensChild?.seats ?? {}).flatMap((source) => ('input' in source ? [source.input] : [])),
  ...(act.owes ?? []).flatMap((owed) => (owed.each === undefined ? [] : [owed.each])),
];

const value = (
  world: World,
  loop: Loop,
  name: string,
  act: Act,
  field: string,
  at: Moment,
  standing: Standing | null,
  chance: Chance,
): Json => {
  const own = world.fields(loop, name, field);
  const unitFields = [
    act.offers,
    act.rules,
    ...Object.values(act.seat ?? {}).map((binding) =>
      typeof binding === 'object' && 'input' in binding ? binding.input : undefined,
    ),
    ...Object.values(act.opensChild?.seats ?? {}).map((source) => ('input' in source ? source.input : undefined)),
  ];
  if (unitFields.includes(field)) return chance.pick(units);
  if (act.owes?.some((owed) => owed.each === field)) return ['plan', 'proof'].slice(chance.below(2));
  if (field === 'debts')
    return standing?.debts.filter((run) => run.outcome === 'owed' && chance.odds(0.7)).map((run) => run.key) ?? [];
  const ahead = act.needs?.ahead?.[field];
  if (ahead !== undefined)
    return addDays(
      dayOfMoment(at),
      chance.odds(0.15) ? 1 : far(ahead.amount) + chance.below(chance.odds(0.5) ? 3 : 60),
    );
  if (isSince(loop, act, field)) return addDays(dayOfMoment(at), -chance.below(4));
  if (isDate(loop, act, field) || world.isDay?.(loop, name, field) === true)
    return addDays(dayOfMoment(at), chance.odds(0.15) ? -2 : chance.below(act.pauses === undefined ? 12 : 40));
  return own === null ? 'words' : chance.pick(own);
};

/** So many civil days that an amount has surely gone by. */
const far = ({ amount, unit }: Amount): number => (unit === 'day' ? amount : 2 * amount + 8);

/** A field from which a fact is set that a clock runs to. */
const isDate = (loop: Loop, act: Act, field: string): boolean =>
  Object.values(loop.clocks).some((clock) => {
    const source = 'until' in clock.limit ? act.set?.[clock.limit.until] : undefined;
    return typeof source === 'object' && 'input' in source && source.input === field;
  });

/** A field from which a fact is set that a clock counts from. */
const isSince = (loop: Loop, act: Act, field: string): boolean =>
  Object.values(loop.clocks).some(({ since }) => {
    const source = act.set?.[since];
    return typeof source === 'object' && 'input' in source && source.input === field;
  });

const checklist = (kind: NonNullable<NonNullable<Act['needs']>['checklist']>, standing: Standing): Json => {
  const asked = standing.notice?.map((line) => line.material) ?? materialsOf(standing.given.item);
  return asked.map((material, at): ChecklistLine =>
    kind === 'complete' || (at > 0 && kind !== 'whole')
      ? { material, answer: 'ok' }
      : { material, answer: 'missing', defect: 'not there', remedy: 'bring it' },
  );
};

/** Spoils what was said: a field left out or emptied, a material forgotten, added, or answered the other way. */
export const spoil = (input: JsonObject, chance: Chance): JsonObject => {
  const fields = Object.keys(input);
  if (fields.length === 0) return input;
  const field = fields.includes('checklist') && chance.odds(0.6) ? 'checklist' : chance.pick(fields);
  const lines = input[field];
  if (field !== 'checklist' || !Array.isArray(lines)) return { ...input, [field]: chance.odds(0.5) ? '' : null };
  const other = chance.below(4);
  const spoilt: Json =
    other === 0
      ? lines.slice(1)
      : other === 1
        ? [...lines, { material: 'another', answer: 'missing', defect: 'not there', remedy: 'bring it' }]
        : other === 2
          ? lines.map((line: Json) => ({ ...(line as JsonObject), answer: 'ok' }))
          : lines.map((line: Json) => ({
              ...(line as JsonObject),
              answer: 'wrong',
              defect: 'torn',
              remedy: 'copy it',
            }));
  return { ...input, [field]: spoilt };
};
