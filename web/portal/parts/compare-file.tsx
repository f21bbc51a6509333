import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';

/** Holds a file against the one that went out: the same to the last byte, or not. */
export const CompareFile = ({ code }: { readonly code: string }) => {
  const say = useWords();
  const id = useId();
  const comparing = useMutation({
    mutationFn: (file: File) => door<{ readonly same: boolean }>(`/api/verify/${code}/compare`, { body: file }),
  });
  const problem = problemOf(comparing.error);
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('portal.verify.compare')}</h2>
      <p>
        <label htmlFor={id}>{say('portal.verify.compare.say')}</label>
      </p>
      <p>
        <input
          id={id}
          type="file"
          accept="application/pdf"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) comparing.mutate(file);
          }}
        />
      </p>
      <p role="status" data-same={comparing.data?.same}>
        {comparing.isPending ? say('portal.verify.comparing') : null}
        {comparing.data ? say(comparing.data.same ? 'portal.verify.same' : 'portal.verify.different') : null}
      </p>
      {problem ? <Problem problem={problem} /> : null}
    </section>
  );
};
