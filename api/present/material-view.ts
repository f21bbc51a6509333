import type { Event, Standing } from '../../kernel/case.ts';
import type { FileView, MaterialView } from '../view.ts';
import { materialNames } from './act-view.ts';
import type { Reader } from './reader.ts';

/** The files named in the inputs of a history, by material; '' holds those that belong to none. */
export const filesByMaterial = (events: readonly Event[]): Readonly<Record<string, readonly string[]>> => {
  const found = new Map<string, readonly string[]>();
  const add = (material: string, ids: unknown) => found.set(material, [...(found.get(material) ?? []), ...texts(ids)]);
  for (const { input } of events) {
    const files = input['files'];
    if (Array.isArray(files)) add('', files);
    else if (files && typeof files === 'object')
      for (const [material, ids] of Object.entries(files)) add(material, ids);
  }
  return Object.fromEntries(found);
};

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** The materials of the frozen item, each with its files and with what the one notice still says of it. */
export const materialViews = (
  standing: Standing,
  events: readonly Event[],
  files: ReadonlyMap<string, FileView>,
  reader: Reader,
): readonly MaterialView[] => {
  const materials = standing.given.item['materials'];
  const names = materialNames(standing, reader);
  const given = filesByMaterial(events);
  return (Array.isArray(materials) ? materials : []).map((material) => ({
    material: String(material.id),
    name: names[String(material.id)] ?? String(material.id),
    necessity: material.necessity,
    source: material.source,
    accept: String(material.accept ?? ''),
    unmet: standing.notice?.find((line) => line.material === material.id) ?? null,
    files: (given[String(material.id)] ?? []).flatMap((id) => files.get(id) ?? []),
  }));
};
