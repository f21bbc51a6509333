import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ApplyStep } from './apply-step.ts';

type ApplyLinkProps = {
  readonly item: string;
  readonly to: ApplyStep;
  /** Comes back to the check of all answers, where one went to change a single one. */
  readonly back?: boolean;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
};

/** A way to one page of an application. */
export const ApplyLink = ({ item, to, back = false, className, label, children }: ApplyLinkProps) => (
  <Link
    to="/items/$key/apply"
    params={{ key: item }}
    search={{ ...to, ...(back ? { back: true } : {}) }}
    {...(className === undefined ? {} : { className })}
    {...(label === undefined ? {} : { 'aria-label': label })}
  >
    {children}
  </Link>
);
