import { useState } from 'react';
import { useWords } from '../../../ui/words.tsx';

type ConsentWithdrawalProps = { readonly busy: boolean; readonly onWithdraw: () => void };

/** Two taps: what it means is said before the second (个人信息保护法 art. 15: to withdraw is easy). */
export const ConsentWithdrawal = ({ busy, onWithdraw }: ConsentWithdrawalProps) => {
  const say = useWords();
  const [sure, ask] = useState(false);
  if (!sure)
    return (
      <button type="button" className="jx-button jx-button-quiet" onClick={() => ask(true)}>
        {say('portal.contacts.withdraw')}
      </button>
    );
  return (
    <>
      <p>{say('portal.contacts.sure')}</p>
      <p className="jx-buttons">
        <button type="button" className="jx-button" disabled={busy} onClick={onWithdraw}>
          {say('portal.contacts.withdraw.yes')}
        </button>
        <button type="button" className="jx-button jx-button-quiet" onClick={() => ask(false)}>
          {say('ui.form.cancel')}
        </button>
      </p>
    </>
  );
};
