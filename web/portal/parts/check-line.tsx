import type { ReactNode } from 'react';
import { useWords } from '../../../ui/words.tsx';
import { ApplyLink } from './apply-link.tsx';
import type { ApplyStep } from './apply-step.ts';

type CheckLineProps = {
  readonly item: string;
  readonly to: ApplyStep;
  readonly name: string;
  readonly children: ReactNode;
};

/** One answer with the way to change it. */
export const CheckLine = ({ item, to, name, children }: CheckLineProps) => {
  const say = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd>
        <ApplyLink item={item} to={to} back label={say('portal.apply.change-this', { name })}>
          {say('portal.apply.change')}
        </ApplyLink>
      </dd>
    </div>
  );
};
