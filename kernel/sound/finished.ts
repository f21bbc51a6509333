import type { Explored } from './explore.ts';
import type { Report } from './finding.ts';
import { finishing } from './finishing.ts';
import { pending } from './pending.ts';
import { has, stateOf } from './situation.ts';

/** From every situation an answering ending is reachable by the clock and posts alone, and everything written can happen. */
export const finished = (explored: Explored, report: Report): void => {
  const { plan, situations, edges, opened, ended } = explored;
  const loop = plan.loop;
  if (!explored.whole)
    report(
      'finished',
      'too-many-situations',
      loop.name,
      `Loop '${loop.name}' has more situations than can be looked at one by one.`,
    );
  const good = finishing(
    explored,
    (edge) => edge.sure,
    (ending) => loop.endings[ending]?.answers === true,
  );
  situations.forEach((situation, at) => {
    if (!good[at])
      report(
        'finished',
        'may-never-end',
        stateOf(plan, situation),
        `From ${pending(plan, situation)} the clock and the posts alone cannot bring the case to an answering ending without a condition that may stay false.`,
      );
  });
  const all = [...opened, ...edges.flat()];
  const acts = new Set(all.map((edge) => edge.act));
  for (const name of Object.keys(loop.acts))
    if (!acts.has(name)) report('finished', 'act-never-possible', name, `Act '${name}' can never happen.`);
  const reached = new Set(situations.map((situation) => stateOf(plan, situation)));
  for (const name of Object.keys(loop.states))
    if (!reached.has(name))
      report('finished', 'state-never-reached', name, `No case can ever come to state '${name}'.`);
  const endings = new Set(ended.map((end) => end.ending));
  for (const name of Object.keys(loop.endings))
    if (!endings.has(name)) report('finished', 'ending-never-reached', name, `No case can ever end as '${name}'.`);
  for (const end of ended) {
    const evidence = loop.endings[end.ending]?.evidence ?? [];
    const set = loop.acts[end.act]?.set ?? {};
    for (const fact of evidence)
      if (set[fact] === undefined && !has(end.bits, plan.bit('fact', fact)))
        report(
          'finished',
          'evidence-not-set',
          `${end.act}: ${end.ending} (${fact})`,
          `Act '${end.act}' can end a case as '${end.ending}' while nothing has set its evidence '${fact}'.`,
        );
  }
  for (const end of ended)
    for (const [child, { follows }] of Object.entries(loop.children))
      if (follows !== true && has(end.bits, plan.bit('child', child)))
        report(
          'finished',
          'ends-with-child-open',
          `${end.act}: ${child}`,
          `Act '${end.act}' can end the case while a child '${child}' is open, and does not recall it.`,
        );
};
