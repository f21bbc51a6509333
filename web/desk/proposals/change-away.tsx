import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { Page } from '../layout/page.tsx';
import type { ProposalView } from './proposal.ts';

/** A change of this entry is already with somebody else: who wrote it, where it is, and what has to happen first. */
export const ChangeAway = ({ away }: { readonly away: ProposalView }) => {
  const say = useWords();
  return (
    <Page title={away.name}>
      <p className="desk-note" role="status">
        {say('desk.proposal.away', {
          who: [away.unit.name, away.by?.name].filter(Boolean).join(' '),
          state: say(`register.proposal.value.state.${away.state}`),
          from: away.from,
        })}
      </p>
      <p>{say('desk.proposal.away.next')}</p>
      <p>
        <Link
          to="/proposals/$register/$key"
          params={{ register: away.register, key: away.entry }}
          className="jx-button jx-button-quiet"
        >
          {say('desk.proposal.away.look')}
        </Link>
      </p>
    </Page>
  );
};
