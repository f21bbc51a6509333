import type { UnitView } from '../../../api/view.ts';

type UnitNameProps = { readonly unit: UnitView; readonly post?: string | null };

/** A unit, who or which post of it, and its telephone. */
export const UnitName = ({ unit, post = null }: UnitNameProps) => (
  <>
    {unit.name} {post}
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
