import { Link } from '@tanstack/react-router';
import type { DoorProblem } from '../../../ui/door-problem.ts';
import { useWords } from '../../../ui/words.tsx';
import { useSession } from '../data/session.ts';
import { roleWord } from '../session/role-word.ts';
import { Page } from './page.tsx';

/** A page that this post may not see: which posts I have, who gives others, and where to go on. */
export const Forbidden = ({ problem }: { readonly problem: DoorProblem }) => {
  const say = useWords();
  const roles = useSession()?.roles ?? [];
  return (
    <Page title={problem.title}>
      <p>{problem.detail}</p>
      <p>{say('desk.forbidden.roles', { roles: roles.map((role) => roleWord(say, role)).join(say('desk.comma')) })}</p>
      <p>
        <Link to="/people">{say('desk.forbidden.people')}</Link>
      </p>
      <p>
        <Link to="/">{say('desk.lost.back')}</Link>
      </p>
    </Page>
  );
};
