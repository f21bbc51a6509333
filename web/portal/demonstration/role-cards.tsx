import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { becomeResident, becomeStaff } from './become.ts';
import type { DemonstrationView, Player, Resident } from './demonstration-view.ts';

/** A card for each role: one tap signs in and opens what that person sees first. */
export const RoleCards = ({ view }: { readonly view: DemonstrationView }) => {
  const say = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const staff = useMutation({
    mutationFn: ({ account }: Player) => becomeStaff(account, view.password),
    onSuccess: () => window.location.assign('/desk/'),
  });
  const resident = useMutation({
    mutationFn: (who: Resident) => becomeResident(who),
    onSuccess: async () => {
      await client.invalidateQueries();
      await navigate({ to: '/matters' });
    },
  });
  const problem = problemOf(staff.error ?? resident.error);
  return (
    <>
      {problem === null ? null : <Problem problem={problem} />}
      <ul className="demo-cards">
        {view.residents.slice(0, 2).map((who, index) => (
          <Card
            key={who.phone}
            name={who.name}
            about={say('demo.resident')}
            tries={say(index === 0 ? 'demo.try.enterprise' : 'demo.try.resident')}
            onTap={() => resident.mutate(who)}
          />
        ))}
        {view.deskHere
          ? view.staff.map((who) => (
              <Card
                key={who.account}
                name={who.name}
                about={`${say(`demo.role.${who.role}`)} · ${who.unit}`}
                tries={say(`demo.try.${who.role}`)}
                onTap={() => staff.mutate(who)}
              />
            ))
          : null}
      </ul>
      {view.deskHere ? null : <p>{say('demo.desk-elsewhere', { password: view.password })}</p>}
    </>
  );
};

type CardProps = { readonly name: string; readonly about: string; readonly tries: string; readonly onTap: () => void };

const Card = ({ name, about, tries, onTap }: CardProps) => (
  <li>
    <button type="button" className="demo-card" onClick={onTap}>
      <span className="demo-initial" aria-hidden="true">
        {[...name].slice(0, 1).join('')}
      </span>
      <span className="demo-card-words">
        <strong lang="zh-CN">{name}</strong>
        <span className="jx-soft jx-small">{about}</span>
        <span>{tries}</span>
      </span>
    </button>
  </li>
);
