import type { Json, JsonObject } from '../../kernel/json.ts';
import { lawView, type Directory } from '../directory.ts';

const resting = ['materials', 'conditions', 'basis', 'fees', 'procedures'] as const;

/** The fields that rest on a place whose words were not compared; a code that was not checked stays so. */
export const unchecked = (
  directory: Directory,
  body: JsonObject,
  before: JsonObject | undefined,
): readonly string[] => {
  const verified = (id: string): boolean => lawView(directory, id)?.verified === true;
  const law = body['statutoryLaw'];
  const kept = Array.isArray(before?.['unchecked']) ? before['unchecked'].includes('taskCode') : false;
  return [
    ...(kept ? ['taskCode'] : []),
    ...(typeof law === 'string' && verified(law) ? [] : ['statutory']),
    ...resting.filter((field) => !lawsIn(field, body[field]).every(verified)),
  ];
};

const lawsIn = (field: string, value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return field === 'basis' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one: Json) => lawsIn(field, one));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) => lawsIn(name, one))
    : [];
};
