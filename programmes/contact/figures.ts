import type { Event } from '../../kernel/case.ts';
import { countedWhen } from '../../kernel/counted-when.ts';
import type { Figure } from '../../kernel/programme.ts';

const endsAs = (event: Event, ...endings: readonly string[]) =>
  event.effects.some((effect) => effect.kind === 'end' && endings.includes(effect.ending));

/** Consents, calls made and missed, and what came of what was said. */
export const figures: readonly Figure[] = [
  countedWhen('contact', 'contact.agreed', (event) => event.act === 'agree'),
  countedWhen('contact', 'contact.withdrawn', (event) => endsAs(event, 'withdrawn')),
  countedWhen('follow-up', 'follow-up.planned', (event) => event.act === 'begin'),
  countedWhen('follow-up', 'follow-up.reached', (event) => endsAs(event, 'reached')),
  countedWhen('follow-up', 'follow-up.missed', (event) => endsAs(event, 'not-made')),
  countedWhen('improvement', 'improvement.said', (event) => event.act === 'say'),
  countedWhen('improvement', 'improvement.made', (event) => endsAs(event, 'made')),
  countedWhen('improvement', 'improvement.declined', (event) => endsAs(event, 'declined')),
];
