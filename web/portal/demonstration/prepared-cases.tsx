import { useMutation } from '@tanstack/react-query';
import { useWords } from '../../../ui/words.tsx';
import { becomeStaff } from './become.ts';
import type { DemonstrationView, Prepared } from './demonstration-view.ts';

/** A case in every open state, as it stands just now; opened as whoever has the duty. */
export const PreparedCases = ({ view }: { readonly view: DemonstrationView }) => {
  const say = useWords();
  const open = useMutation({
    mutationFn: ({ as }: Prepared) => becomeStaff(as.account, view.password),
    onSuccess: (_, { id }) => window.location.assign(`/desk/cases/${id}`),
  });
  return (
    <ul className="demo-prepared">
      {view.prepared.map((one) => (
        <li key={one.id}>
          <button type="button" className="demo-row" disabled={!view.deskHere} onClick={() => open.mutate(one)}>
            <strong>{say(`${one.loop}.state.${one.state}`)}</strong>
            <span lang="zh-CN" className="demo-row-title">
              {one.title}
            </span>
            <span className="jx-soft jx-small">
              {say('demo.prepared.as', { name: one.as.name, unit: one.as.unit })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
