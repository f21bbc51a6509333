import { dayOfMoment } from '../../kernel/day.ts';
import { nextTurn } from '../../kernel/rhythm.ts';
import { regularVisit, visitPlan, type VisitPlan } from '../../programmes/contact/visit-plan.ts';
import { entry } from '../../store/entries.ts';
import { turnsOfEntry } from '../../store/turns.ts';
import { lawView, unitView } from '../directory.ts';
import type { Door } from '../door.ts';
import { maskName } from '../present/mask.ts';
import type { Language } from '../../kernel/programme.ts';
import type { VisitsView } from './view.ts';

/** 山东省优化营商环境条例 art. 55: ways to hear enterprises, kept up by visits. */
const basis = 'SBE55';

/** What an enterprise agreed to, the day of its next turn, and how the last ones went. */
export const visitsOf = async (door: Door, key: string, language: Language): Promise<VisitsView> => {
  const [kept, turns, directory] = await Promise.all([
    entry(door.store, visitPlan.name, key),
    turnsOfEntry(door.store, regularVisit.name, key),
    door.directory(),
  ]);
  const law = lawView(directory, basis);
  if (kept === null) return { version: 0, plan: null, next: null, turns: [], law };
  const body = kept.body as unknown as VisitPlan;
  const [last = null] = turns;
  return {
    version: kept.version,
    plan: {
      contactUnit: unitView(directory, body.contactUnit, language),
      firstDay: body.firstDay,
      everyMonths: body.everyMonths,
      agreement: body.agreement,
      agreedBy: maskName(body.agreedBy),
      agreedOn: body.agreedOn,
      withdrawnOn: body.withdrawnOn ?? null,
    },
    next: nextTurn(regularVisit, kept.body, door.calendar(), { last, from: dayOfMoment(door.now()) }),
    turns: turns.slice(0, 12),
    law,
  };
};
