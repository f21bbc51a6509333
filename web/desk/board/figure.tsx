import { Link } from '@tanstack/react-router';
import type { LinkProps } from '@tanstack/react-router';

type FigureProps = {
  readonly words: string;
  readonly value: number | string;
  readonly tone?: 'late' | 'good';
  readonly to: Pick<LinkProps, 'to' | 'params' | 'search'>;
};

/** A number and what it is; one that changes turns over once. It opens to what is behind it. */
export const Figure = ({ words, value, tone, to }: FigureProps) => {
  const shown = typeof value === 'number' ? value.toLocaleString('en') : value;
  return (
    <Link {...(to as LinkProps)} className="board-number" {...(tone === undefined ? {} : { 'data-tone': tone })}>
      <span className="board-words">{words}</span>
      <span className="board-value" key={shown}>
        {shown}
      </span>
    </Link>
  );
};
