import type { Loop } from '../loop.ts';
import type { Explored } from './explore.ts';
import type { Report } from './finding.ts';
import { posts } from './hands.ts';
import { pending } from './pending.ts';
import { has } from './situation.ts';

/** What is missing, promised or owed has an owner, a clock and a consequence, and is over before an ending. */
export const trusted = (explored: Explored, report: Report): void => {
  const { plan, situations, ended } = explored;
  const loop = plan.loop;
  for (const [name, debt] of Object.entries(loop.debts)) {
    declared(loop, name, report);
    const expiry = loop.acts[loop.clocks[debt.clock]?.onExpire ?? ''];
    if (
      expiry !== undefined &&
      !expiry.defaults?.includes(name) &&
      !expiry.starts?.some((clock) => loop.clocks[clock] !== undefined)
    )
      report(
        'trusted',
        'debt-without-consequence',
        name,
        `When clock '${debt.clock}' runs out, debt '${name}' is neither in default nor watched any further.`,
      );
    for (const situation of situations) {
      const alive =
        has(situation.bits, plan.bit('clock', debt.clock)) || has(situation.bits, plan.bit('fired', debt.clock));
      const watched = Object.keys(loop.clocks).some(
        (clock) => loop.clocks[clock]?.kind === 'watch' && has(situation.bits, plan.bit('clock', clock)),
      );
      if (has(situation.bits, plan.bit('debt', name)) && !alive && !watched)
        report(
          'trusted',
          'debt-without-clock',
          name,
          `Debt '${name}' can be owed in ${pending(plan, situation)} while its clock '${debt.clock}' does not run.`,
        );
    }
    for (const end of ended)
      if (has(end.bits, plan.bit('debt', name)))
        report(
          'trusted',
          'ends-in-debt',
          `${end.act}: ${name}`,
          `Act '${end.act}' can end the case while debt '${name}' is neither settled, released nor in default.`,
        );
  }
  for (const [name, act] of Object.entries(loop.acts))
    if (act.releases !== undefined && posts(loop, act).length > 0 && !act.needs?.reason)
      report('trusted', 'release-without-reason', name, `Act '${name}' lets somebody off a debt without a reason.`);
};

const declared = (loop: Loop, name: string, report: Report): void => {
  const acts = Object.values(loop.acts);
  if (!acts.some((act) => act.owes?.some((owed) => owed.debt === name)))
    report('trusted', 'debt-never-owed', name, `Nothing ever creates debt '${name}'.`);
  const settling = acts.filter((act) => act.settles?.includes(name));
  if (settling.length === 0) report('trusted', 'debt-never-settled', name, `Debt '${name}' can never be settled.`);
  const owner = loop.debts[name]?.owner ?? '';
  if (settling.length > 0 && !settling.some((act) => act.by.includes(owner) || posts(loop, act).includes(owner)))
    report('trusted', 'debt-of-another', name, `Debt '${name}' is owed by '${owner}', who has no act that settles it.`);
};
