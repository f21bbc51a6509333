import type { ErrorComponentProps } from '@tanstack/react-router';
import { DoorError } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { client } from '../data/client.ts';
import { Forbidden } from './forbidden.tsx';
import { Lost } from './lost.tsx';
import { Page } from './page.tsx';

/** A page that could not be shown: what the door said, or that something broke here. */
export const Broken = ({ error, reset }: ErrorComponentProps) => {
  const say = useWords();
  if (error instanceof DoorError && error.problem.status === 404) return <Lost />;
  if (error instanceof DoorError && error.problem.status === 403) return <Forbidden problem={error.problem} />;
  const problem =
    error instanceof DoorError
      ? error.problem
      : { type: 'about:blank', title: say('desk.broken'), status: 0, detail: say('desk.broken.say') };
  const again = (): void => {
    void client.resetQueries({ predicate: (query) => query.state.status === 'error' }).then(reset);
  };
  return (
    <Page title={problem.title || say('desk.broken')}>
      <Problem problem={problem} onAgain={again} />
    </Page>
  );
};
