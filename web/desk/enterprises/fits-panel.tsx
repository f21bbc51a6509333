import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { Panel } from '../case/panel.tsx';
import { door } from '../data/door.ts';
import type { Fitting } from './enterprise-data.ts';
import { MatchList } from './match-list.tsx';

/** Policies that fit the enterprise in front of me, while it is served; nothing where nobody speaks for one. */
export const FitsPanel = ({ path }: { readonly path: string }) => {
  const say = useWords();
  const { data = [] } = useQuery({
    queryKey: ['fitting', path],
    queryFn: () => door<readonly Fitting[]>(path),
    retry: false,
  });
  return data.map(({ key, name, matches, told }) => (
    <Panel key={key} title={say('desk.fits.title')}>
      <p>
        <Link to="/enterprises/$key" params={{ key }}>
          {name}
        </Link>
      </p>
      <MatchList enterprise={key} matches={matches} told={told} />
    </Panel>
  ));
};
