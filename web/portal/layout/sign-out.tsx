import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { forgetReadings } from '../data/forget-readings.ts';

/** Leaves, and forgets on this device what was read. */
export const SignOut = ({ name }: { readonly name: string }) => {
  const say = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await door('/api/sessions/current', { method: 'DELETE' }).catch(() => null);
    forgetReadings(client, null);
    await navigate({ to: '/' });
  };
  return (
    <button
      type="button"
      className="portal-nav-button"
      aria-label={say('portal.nav.sign-out-label', { name })}
      onClick={() => void leave()}
    >
      {say('portal.nav.sign-out')}
    </button>
  );
};
