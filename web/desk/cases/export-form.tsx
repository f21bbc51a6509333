import { useMutation } from '@tanstack/react-query';
import { problemOf } from '../../../ui/door-problem.ts';
import { useWords } from '../../../ui/words.tsx';
import { PlainForm } from '../plain/plain-form.tsx';
import { exportCases, type ExportWish } from './export-cases.ts';

/** A list leaves the house for a purpose only; the purpose is asked here and recorded by the door. */
export const ExportForm = ({ wish }: { readonly wish: Omit<ExportWish, 'purpose'> }) => {
  const say = useWords();
  const taking = useMutation({ mutationFn: exportCases });
  return (
    <details className="desk-drop">
      <summary>{wish.ids ? say('desk.cases.export.some', { n: wish.ids.length }) : say('desk.cases.export')}</summary>
      <div>
        <PlainForm
          fields={[{ name: 'purpose', label: say('desk.cases.export.purpose'), least: 2 }]}
          submit={say('desk.cases.export.submit')}
          sending={taking.isPending}
          problem={problemOf(taking.error)}
          onSubmit={({ purpose = '' }) => taking.mutate({ ...wish, purpose })}
        >
          <p className="jx-soft jx-small">{say('desk.cases.export.say')}</p>
        </PlainForm>
        <p role="status">{taking.isSuccess ? say('desk.cases.export.done') : null}</p>
      </div>
    </details>
  );
};
