import { exampleRules, monthlyRound, plotRound } from '../../kernel/example.ts';
import { formsOf, text } from '../../kernel/form.ts';
import type { Programme } from '../../kernel/programme.ts';

const words = {
  'plot-round.name': 'round',
  'plot-round.act.walk': 'walk',
  'plot-round.clock.walking': 'walking',
};

/** The rounds of the imaginary garden, as a programme beside the real ones. For tests of duties that return. */
export const garden: Programme = {
  name: 'garden',
  loops: [plotRound],
  guards: {},
  forms: { 'plot-round': formsOf(plotRound, { walk: { seen: text() } }) },
  rules: exampleRules,
  registers: [
    {
      name: 'plot',
      schema: { type: 'object' },
      key: 'plot',
      searches: ['plot'],
      reads: 'staff',
      changes: ['office'],
      sensitive: [],
    },
  ],
  rhythms: [monthlyRound],
  words: { zh: words, en: words },
  papers: {},
  figures: [],
  title: (standing) => `round of ${String(standing.given.item['plot'])}`,
};
