import { Upload } from '../upload.tsx';
import type { FieldProps } from './field-props.ts';
import { MaterialFiles } from './material-files.tsx';

/** Files that go with an act: one list, or a list for each material. */
export const FilesField = (props: FieldProps) => {
  const { field, id, label, value, slots, describedBy, onChange } = props;
  if (field.type === 'object') return <MaterialFiles {...props} />;
  return (
    <Upload
      id={id}
      label={label}
      ids={Array.isArray(value) ? value.map(String) : []}
      known={slots.sent ?? []}
      describedBy={describedBy}
      send={slots.send}
      letGo={slots.letGo}
      onChange={(ids) => onChange([...ids])}
    />
  );
};
