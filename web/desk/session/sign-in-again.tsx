import { Modal } from 'antd';
import { useWords } from '../../../ui/words.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** The session ended in the middle of work: the page stays, this stands before it. */
export const SignInAgain = () => {
  const say = useWords();
  return (
    <Modal
      open
      title={say('desk.again.title')}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
    >
      <p>{say('desk.again.say')}</p>
      <SignInForm />
    </Modal>
  );
};
