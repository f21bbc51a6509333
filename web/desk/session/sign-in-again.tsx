import { useEffect, useRef } from 'react';
import { useWords } from '../../../ui/words.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** The session ended in the middle of work: the page stays, this stands before it and does not go by Escape. */
export const SignInAgain = () => {
  const say = useWords();
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => place.current?.showModal(), []);
  return (
    <dialog
      ref={place}
      className="desk-again"
      aria-labelledby="desk-again"
      onCancel={(event) => event.preventDefault()}
      onClose={(event) => event.currentTarget.showModal()}
    >
      <h2 id="desk-again">{say('desk.again.title')}</h2>
      <p>{say('desk.again.say')}</p>
      <SignInForm />
    </dialog>
  );
};
