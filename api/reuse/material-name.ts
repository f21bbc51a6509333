import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';

/** A material of an item that is about to be asked for. */
export type Wanted = { readonly item: string; readonly material: string };

/** What the material is called; an item or a material that is not there has no papers. */
export const materialName = async (door: Door, { item, material }: Wanted): Promise<string> => {
  const materials = (await door.directory()).items.get(item)?.['materials'];
  const found = (Array.isArray(materials) ? materials : []).find(
    (one) => typeof one === 'object' && one !== null && 'id' in one && one.id === material,
  );
  if (found === undefined) throw new DoorProblem('not-found');
  return String((found as { name?: unknown }).name ?? '');
};
