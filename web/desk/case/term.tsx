import type { ReactNode } from 'react';

/** A term and what it says; nothing where it says nothing. */
export const Term = ({ term, children }: { readonly term: string; readonly children: ReactNode }) =>
  children === null || children === undefined || children === '' ? null : (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
