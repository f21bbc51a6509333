import type { FormSlots } from '../../../ui/schema-form/form-slots.ts';
import { PapersHere } from './papers-here.tsx';
import type { Person } from './person.ts';

/** What stands beside the files of each material while somebody is served at the counter. */
export const papersBeside = (person: Person, item: string): NonNullable<FormSlots['beside']> =>
  function beside(material, files, onTake) {
    return <PapersHere person={person} item={item} material={material} files={files} onTake={onTake} />;
  };
