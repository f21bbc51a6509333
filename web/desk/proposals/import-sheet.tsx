import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { sendSheet, type Imported, type SheetPlan } from './send-sheet.ts';
import { SheetPreview } from './sheet-preview.tsx';
import { WhenAndWhy } from './when-and-why.tsx';

/** A workbook is looked at first; what would change is shown, and only then is it proposed, all of it or nothing. */
export const ImportSheet = ({ register }: { readonly register: string }) => {
  const id = useId();
  const say = useWords();
  const client = useQueryClient();
  const [file, choose] = useState<File | null>(null);
  const [from, setFrom] = useState('');
  const [reason, setReason] = useState('');
  const look = useMutation({
    mutationFn: (chosen: File) => sendSheet<SheetPlan>(`/api/sheets/${register}/preview`, chosen),
  });
  const propose = useMutation({
    mutationFn: (plan: SheetPlan) => {
      const asked = new URLSearchParams({ digest: plan.digest, from, reason: reason.trim() });
      return sendSheet<Imported>(`/api/sheets/${register}?${asked.toString()}`, file as File);
    },
    onSuccess: async () => {
      choose(null);
      look.reset();
      await client.invalidateQueries({ queryKey: ['proposals'] });
    },
  });
  const problem = problemOf(look.error ?? propose.error);
  const plan = look.data;
  const ready = plan && plan.faultCount === 0 && plan.added + plan.changed > 0;
  return (
    <div className="desk-sheet">
      {problem ? <Problem problem={problem} /> : null}
      {propose.data ? <p role="status">{say('desk.sheet.done', { n: propose.data.count })}</p> : null}
      <div className="jx-field">
        <label htmlFor={id}>{say('desk.sheet.file')}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx"
          onChange={(event) => {
            const chosen = event.target.files?.[0] ?? null;
            choose(chosen);
            propose.reset();
            if (chosen) look.mutate(chosen);
          }}
        />
      </div>
      {look.isPending ? <p role="status">{say('desk.sheet.looking')}</p> : null}
      {plan && file ? <SheetPreview register={register} plan={plan} /> : null}
      {ready && file ? (
        <div>
          <WhenAndWhy from={from} reason={reason} wrong={null} onFrom={setFrom} onReason={setReason} />
          <button type="button" className="jx-button" disabled={propose.isPending} onClick={() => propose.mutate(plan)}>
            {say('desk.sheet.propose', { n: plan.added + plan.changed })}
          </button>
        </div>
      ) : null}
    </div>
  );
};
