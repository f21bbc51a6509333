import { Link } from '@tanstack/react-router';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { Page } from './page.tsx';

/** A page that could not be read: not there, not for you, or no line; each with its way out. */
export const Failed = ({ error, onAgain }: { readonly error: unknown; readonly onAgain?: () => void }) => {
  const say = useWords();
  const problem = problemOf(error) ?? { type: 'about:blank', title: '', status: 0, detail: '' };
  const lost = problem.status === 404 || problem.status === 403;
  return (
    <Page
      title={say(
        problem.status === 404 ? 'portal.lost' : problem.status === 403 ? 'portal.forbidden' : 'portal.failed',
      )}
    >
      <Problem problem={problem} {...(onAgain === undefined || lost ? {} : { onAgain })} />
      <p>
        <Link to="/">{say('portal.home-link')}</Link>
      </p>
    </Page>
  );
};
