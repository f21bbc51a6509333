import { Link } from '@tanstack/react-router';
import { DoorError } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { Page } from './page.tsx';

/** A page that could not be read: not there, not for you, or no line; each with its way out. */
export const Failed = ({ error, onAgain }: { readonly error: unknown; readonly onAgain?: () => void }) => {
  const say = useWords();
  const broken = { type: 'about:blank', title: say('portal.failed'), status: 0, detail: say('portal.failed.say') };
  const problem = error instanceof DoorError ? error.problem : broken;
  const lost = problem.status === 404 || problem.status === 403;
  const again = onAgain ?? (() => window.location.reload());
  return (
    <Page
      title={say(
        problem.status === 404 ? 'portal.lost' : problem.status === 403 ? 'portal.forbidden' : 'portal.failed',
      )}
    >
      <Problem problem={problem} {...(lost ? {} : { onAgain: again })} />
      <p>
        <Link to="/">{say('portal.home-link')}</Link>
      </p>
    </Page>
  );
};
