import type { ReactNode } from 'react';

/** One piece in one state, with the name of the state above it. */
export const Example = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="design-example">
    <p className="design-name">{name}</p>
    {children}
  </div>
);
