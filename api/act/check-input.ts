import type { Json, JsonObject } from '../../kernel/json.ts';
import type { Door } from '../door.ts';
import { DoorProblem, type FieldProblem } from '../problem.ts';
import type { Running } from '../programmes.ts';
import type { Visitor } from '../session/visitor.ts';
import { validator } from '../validate.ts';
import { checkEnterprises } from './check-enterprises.ts';
import { checkFiles, filesIn } from './check-files.ts';
import { checkPoints } from './check-points.ts';
import { checkVersion } from './check-version.ts';

const nothing: JsonObject = { type: 'object', additionalProperties: false, properties: {} };
const reasoned: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['reason'],
  properties: { reason: { type: 'string', minLength: 1, maxLength: 2000, widget: 'reason' } },
};

/** The form of an act: what the programme asks; a reason for putting a mistake right; else nothing at all. */
export const formOf = ({ loop, programme }: Running, act: string): JsonObject =>
  programme.forms[loop.name]?.[act] ?? (act === 'put-right' ? reasoned : nothing);

/**
 * Checks an act's input against its form, and that the units, people, laws and files it names exist. Refuses
 * with a problem that names each field. What the law demands (a reason, a basis, the whole list) is left to the
 * kernel, which says which promise it keeps.
 */
export const checkInput = async (
  door: Door,
  running: Running,
  act: string,
  input: JsonObject,
  visitor: Visitor,
): Promise<void> => {
  const form = formOf(running, act);
  const kept = kernelFields(running, act);
  const faults = validator(form)(input).filter(
    ({ field, keyword }) => !(keyword === 'required' && kept.includes(field)),
  );
  const directory = await door.directory();
  const unknown: FieldProblem[] = [];
  for (const [field, schema] of Object.entries(propertiesOf(form))) {
    const values = [input[field]].flat().filter((value): value is string => typeof value === 'string');
    const known = (value: string): boolean => {
      if (schema['widget'] === 'unit') return directory.units.get(value)?.['closed'] === false;
      if (schema['widget'] === 'person') return directory.people.get(value)?.['active'] === true;
      if (schema['widget'] === 'basis')
        return directory.laws.has(value) || (value.startsWith('own:') && value.length > 6);
      return true;
    };
    if (!values.every(known)) unknown.push({ field, keyword: 'unknown' });
  }
  const problems = [
    ...faults,
    ...unknown,
    ...(visitor.kind === 'person' ? notShown(form, input) : []),
    ...(await checkEnterprises(door, propertiesOf(form), input, visitor)),
    ...(await checkPoints(door, propertiesOf(form), input)),
    ...(await checkVersion(door, form, input)),
    ...(await checkFiles(door, filesIn(input), visitor)),
  ];
  if (problems.length) throw new DoorProblem('invalid', { fields: problems });
};

/** What staff who note somebody's word have to hand in with it, and the person himself has not (`staffNeeds` of a form). */
const notShown = (form: JsonObject, input: JsonObject): readonly FieldProblem[] =>
  [form['staffNeeds'] ?? []]
    .flat()
    .map(String)
    .filter((field) => input[field] === undefined || input[field] === false || [input[field]].flat().length === 0)
    .map((field) => ({ field, keyword: 'required' }));

/** Fields whose absence the kernel refuses itself, with the promise it keeps and the way out. */
const kernelFields = ({ loop }: Running, act: string): readonly string[] => {
  const needs = loop.acts[act]?.needs;
  return [
    ...(needs?.reason ? ['reason'] : []),
    ...(needs?.basis ? ['basis'] : []),
    ...(needs?.checklist ? ['checklist'] : []),
  ];
};

const readBefore = new WeakMap<JsonObject, Readonly<Record<string, JsonObject>>>();

const propertiesOf = (form: JsonObject): Readonly<Record<string, JsonObject>> => {
  const made = readBefore.get(form);
  if (made) return made;
  const properties = isObject(form['properties']) ? Object.entries(form['properties']) : [];
  const read = Object.fromEntries(properties.flatMap(([name, value]) => (isObject(value) ? [[name, value]] : [])));
  readBefore.set(form, read);
  return read;
};

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
