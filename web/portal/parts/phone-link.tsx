import type { UnitView } from '../../../api/view.ts';

/** A unit with its telephone, to be called with one tap. */
export const PhoneLink = ({ unit, name }: { readonly unit: UnitView; readonly name: string }) => (
  <>
    {name}
    {unit.phone === null ? null : (
      <>
        {' '}
        <a href={`tel:${unit.phone}`} className="jx-tabular">
          {unit.phone}
        </a>
      </>
    )}
  </>
);
