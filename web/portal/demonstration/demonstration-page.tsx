import { useWords } from '../../../ui/words.tsx';
import { Failed } from '../layout/failed.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { CheatBoard } from './cheat-board.tsx';
import { ClockButton } from './clock-button.tsx';
import { useDemonstration } from './demonstration-view.ts';
import { PreparedCases } from './prepared-cases.tsx';
import { RoleCards } from './role-cards.tsx';
import './demonstration.css';

/** Where somebody who wants to see the product begins: who to be, what to look at, what time it is, how to cheat. */
export const DemonstrationPage = () => {
  const say = useWords();
  const found = useDemonstration();
  if (found.isError) return <Failed error={found.error} onAgain={() => void found.refetch()} />;
  if (found.isPending) return <Loading />;
  const view = found.data;
  return (
    <Page title={say('demo.title')}>
      <p>{say('demo.say')}</p>
      {view.history === null ? null : (
        <p className="demo-history">
          <label htmlFor="demo-history">{say('demo.history', view.history)}</label>
          <progress id="demo-history" value={view.history.played} max={view.history.total} />
        </p>
      )}
      <h2>{say('demo.roles')}</h2>
      <RoleCards view={view} />
      <h2>{say('demo.clock')}</h2>
      <ClockButton view={view} />
      <h2>{say('demo.prepared')}</h2>
      <p>{say('demo.prepared.say')}</p>
      <PreparedCases view={view} />
      <h2>{say('demo.cheats')}</h2>
      <p>{say('demo.cheats.say')}</p>
      <CheatBoard cheats={view.cheats} />
    </Page>
  );
};
