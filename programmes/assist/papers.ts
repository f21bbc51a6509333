import { paperWriter } from '../../kernel/paper.ts';
import type { PaperPlan } from '../../kernel/paper.ts';
import type { PaperWriter } from '../../kernel/programme.ts';
import { routeRows } from './route-rows.ts';

/** What each paper of an order says. That it costs nothing stands in the plain words of every one of them. */
const orders: Readonly<Record<string, PaperPlan>> = {
  'order-slip': { due: 'plan', facts: ['kind', 'need', 'requestedOn'] },
  'route-map': { due: 'agreement', facts: ['need', 'readyOn'] },
  // 委托代理人提出申请
  'power-receipt': { facts: ['powerFor', 'powerOn'], law: ['AL29-2'] },
  'hand-over-slip': { due: 'confirmation', facts: ['need', 'result', 'handed', 'handedOverOn'] },
  'close-out': { facts: ['need', 'result', 'handed', 'handedOverOn', 'confirmedOn', 'confirmedBy'] },
  'unconfirmed-notice': { facts: ['need', 'result', 'handed', 'handedOverOn', 'silentOn'] },
  redirection: { facts: ['need', 'channel'] },
  'lapse-notice': { facts: ['need', 'lapsedOn'] },
  'withdrawal-confirmation': { facts: ['need', 'withdrawnOn'] },
  'overdue-explanation': { facts: ['need'], law: ['SBE56'] },
  'correction-of-act': {},
};

const opinions: Readonly<Record<string, PaperPlan>> = {
  'pre-review-slip': { due: 'opinion', facts: ['handedInOn'] },
  'opinion-complete': { facts: ['handedInOn', 'lookedOn'] },
  'opinion-to-fix': { facts: ['handedInOn', 'lookedOn'], notice: true },
  advice: { facts: ['handedInOn', 'lookedOn', 'advice'] },
  'filed-slip': { facts: ['handedInOn', 'filedOn'] },
  'withdrawal-confirmation': { facts: ['withdrawnOn'] },
  'overdue-explanation': { facts: ['handedInOn'], law: ['SBE56'] },
  'correction-of-act': {},
};

const writersOf = (loop: string, plans: Readonly<Record<string, PaperPlan>>): Readonly<Record<string, PaperWriter>> =>
  Object.fromEntries(Object.entries(plans).map(([paper, plan]) => [paper, paperWriter(loop, paper, plan)]));

const written = writersOf('assist', orders);

export const papers = {
  assist: {
    ...written,
    // The route map is a list of steps, each with its unit, and below it what to bring.
    'route-map': ((reads) => {
      const content = paperWriter('assist', 'route-map', orders['route-map'] ?? {})(reads);
      const { words } = reads;
      const heads = ['what', 'where'].map((head) => words[`assist.line.${head}`] ?? head);
      return { ...content, list: { heads, rows: routeRows(reads) } };
    }) satisfies PaperWriter,
  },
  'pre-review': writersOf('pre-review', opinions),
};
