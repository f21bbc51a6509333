import type { Act } from '../loop.ts';

const grounds = { reason: true, basis: true } as const;

/** The acts of an allotment from a complete application to the key. */
export const allotmentDecisions = {
  'test-soil': {
    by: ['steward'], from: ['weighing'], to: 'stay', needs: { ...grounds, input: ['soilUntil'] },
    set: { soilUntil: { input: 'soilUntil' } }, pauses: 'soil-test', paper: 'soil-notice',
  },
  'end-soil-test': { by: ['clock', 'steward'], from: ['weighing'], to: 'stay', resumes: 'soil-test' },
  extend: { by: ['head'], from: ['weighing', 'signing'], to: 'stay', needs: grounds, extends: 'answer', paper: 'extension-notice' },
  inspect: {
    by: ['steward'], from: ['weighing'], to: 'stay', when: 'few-inspections', needs: { input: ['unit'] },
    opensChild: { child: 'inspection', seats: { inspector: { input: 'unit' }, asker: { seat: 'steward' } } },
  },
  'hear-inspection': { by: ['child'], from: ['weighing'], to: 'stay', hears: 'inspection', set: { inspectedOn: 'today' } },
  'call-inspection-off': { by: ['steward'], from: ['weighing'], to: 'stay', after: ['inspect'], needs: { reason: true }, recalls: ['inspection'] },
  object: { by: ['neighbour'], from: ['weighing'], to: 'stay', once: true, needs: { reason: true }, set: { objectedOn: 'today' } },
  'supply-fence-plan': { by: ['gardener'], from: ['weighing', 'signing', 'granted'], to: 'stay', needs: { input: ['debts'] }, settles: ['fence-plan'] },
  'forgive-fence-plan': { by: ['head'], from: ['weighing', 'signing', 'granted'], to: 'stay', needs: grounds, releases: ['fence-plan'] },
  'default-fence': { by: ['clock'], from: ['weighing', 'signing', 'granted'], to: 'stay', defaults: ['fence-plan'] },
  propose: {
    by: ['steward'], from: ['weighing'], to: 'signing', needs: { input: ['advice'] }, awaitsChildren: ['inspection'],
    awaitsPauses: true, set: { advice: { input: 'advice' } },
  },
  return: { by: ['head'], from: ['signing'], to: 'weighing', needs: grounds, after: ['propose'] },
  grant: {
    by: ['head'], from: ['signing'], to: 'granted', needs: grounds, otherHandThan: ['propose'],
    set: { grantedOn: 'today', decidedOn: 'today' }, owes: [{ debt: 'key' }, { debt: 'rent' }], paper: 'grant',
  },
  refuse: {
    by: ['head'], from: ['signing'], to: 'refused', needs: grounds, otherHandThan: ['propose'], set: { decidedOn: 'today' },
    releases: ['fence-plan'], paper: 'refusal',
  },
  'pay-rent': { by: ['gardener'], from: ['granted'], to: 'stay', settles: ['rent'], paper: 'receipt' },
  'default-rent': { by: ['clock'], from: ['granted'], to: 'stay', defaults: ['rent'] },
  'hand-over-key': {
    by: ['treasurer'], from: ['granted'], to: 'given', awaitsDebts: ['fence-plan', 'rent'], settles: ['key'], set: { handedOn: 'today' },
    paper: 'key-slip',
  },
  'remind-late': { by: ['warden'], from: ['weighing', 'signing'], to: 'stay', unlessRunning: 'answer', starts: ['looking'] },
  'miss-answer': {
    by: ['clock'], from: ['asked', 'disputed', 'checking', 'corrected', 'weighing', 'signing'], to: 'stay',
    set: { answerMissed: { value: true } }, starts: ['looking'],
  },
  'miss-haste': { by: ['clock'], from: ['weighing', 'signing'], to: 'stay', starts: ['looking'] },
  'miss-key': { by: ['clock'], from: ['granted'], to: 'stay', starts: ['looking'] },
  'look-again': { by: ['clock'], from: 'open', to: 'stay', starts: ['looking'] },
} as const satisfies Readonly<Record<string, Act>>;
