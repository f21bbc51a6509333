import type { ReactNode } from 'react';

/** Terms and what they say, as a list of definitions. */
export const Terms = ({ children }: { readonly children: ReactNode }) => <dl className="portal-terms">{children}</dl>;
