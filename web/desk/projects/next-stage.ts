import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../api/view.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { projectQuery } from './projects-query.ts';

const nothing: JsonObject = {};

/**
 * What the form of the next stage of a project begins with: the unit that leads it here, and what a project of this kind
 * does in it. Nothing for any other act; null until it is known.
 */
export const useNextStage = (view: CaseView, act: string): JsonObject | null => {
  const asked = view.loop === 'key-project' && act === 'enter-stage';
  const { data, isError } = useQuery({ ...projectQuery(view.id), enabled: asked });
  if (!asked || isError) return nothing;
  if (data === undefined) return null;
  const next = data.plan.find(({ status }) => status === 'ahead');
  if (next === undefined) return nothing;
  const keys = (step: boolean) => next.entries.filter(({ is }) => (is === 'step') === step).map(({ key }) => key);
  return { stage: next.code, leadUnit: next.lead.unit, items: keys(false), steps: keys(true) };
};
