import { useNavigate } from '@tanstack/react-router';
import type { CaseLine } from '../../../api/view.ts';
import { useKey } from '../data/use-key.ts';
import { useLoops } from '../data/loops.ts';
import { useSession } from '../data/session.ts';
import { actOfKey } from './act-of-key.ts';

/** On a row: A opens its likeliest act, digits the act of that number, T takes what is offered and R gives it back. */
export const useDutyKeys = (lines: readonly CaseLine[]): void => {
  const go = useNavigate();
  const loops = useLoops();
  const unit = useSession()?.unit?.unit ?? null;
  useKey((key) => {
    const id = document.activeElement?.getAttribute('data-row');
    const line = lines.find((one) => one.id === id);
    if (!line) return false;
    const act = actOfKey(
      key,
      line,
      unit,
      loops.find(({ name }) => name === line.loop),
    );
    if (act === null) return false;
    void go({ to: '/cases/$id', params: { id: line.id }, search: { act } });
    return true;
  });
};
