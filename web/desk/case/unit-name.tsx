import type { UnitView } from '../../../api/view.ts';

/** A unit with its telephone. */
export const UnitName = ({ unit }: { readonly unit: UnitView }) => (
  <>
    {unit.name}
    {unit.phone === null ? null : (
      <>
        {' '}
        <a className="jx-tabular desk-phone" href={`tel:${unit.phone}`}>
          {unit.phone}
        </a>
      </>
    )}
  </>
);
