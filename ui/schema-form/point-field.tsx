import { pointOf, pointText } from '../../kernel/point.ts';
import { ZoneMap } from '../map/zone-map.tsx';
import { useWords } from '../words.tsx';
import type { FieldProps } from './field-props.ts';

/** A point in the zone: clicked on its map, or typed as longitude and latitude. */
export const PointField = ({ field, id, label, value, slots, wrong, describedBy, onChange }: FieldProps) => {
  const say = useWords();
  const at = pointOf(value);
  const map = slots.map ?? null;
  return (
    <>
      <input
        className="jx-input"
        id={id}
        name={field.name}
        type="text"
        inputMode="decimal"
        value={String(value ?? '')}
        aria-invalid={wrong}
        aria-required={field.required}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value.replaceAll('，', ',').replaceAll(' ', ''))}
      />
      {map === null || map.areas.length === 0 ? null : (
        <>
          <p className="jx-soft jx-small">{say('ui.point.pick')}</p>
          <ZoneMap
            label={label}
            areas={map.areas}
            tiles={map.tiles}
            pins={at === null ? [] : [{ key: 'here', at, shown: <span className="jx-map-here">●</span> }]}
            onPick={(position) => onChange(pointText(position))}
          />
        </>
      )}
    </>
  );
};
