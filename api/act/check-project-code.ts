import type { JsonObject } from '../../kernel/json.ts';
import { asksCode, codeLaw } from '../../programmes/approval/code-asked.ts';
import { lawView, type Directory } from '../directory.ts';
import { DoorProblem } from '../problem.ts';
import type { Running } from '../programmes.ts';
import { formOf } from './check-input.ts';

/** Refuses an application for an item that is for projects only and names no project code, with the place that asks for one. */
export const checkProjectCode = (directory: Directory, running: Running, item: JsonObject, input: JsonObject): void => {
  if (input['projectCode'] !== undefined || !asksCode(formOf(running, running.loop.opens), item)) return;
  const place = lawView(directory, codeLaw);
  const law = place?.verified ? { law: `《${place.instrument}》${place.article}` } : {};
  throw new DoorProblem('invalid', { fields: [{ field: 'projectCode', keyword: 'project-code-needed', ...law }] });
};
