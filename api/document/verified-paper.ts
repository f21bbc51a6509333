import { dayOfMoment } from '../../kernel/day.ts';
import type { Language } from '../../kernel/programme.ts';
import { replay } from '../../kernel/replay.ts';
import type { PaperKey } from '../../store/paper-code.ts';
import { paperCode } from '../../store/paper-code.ts';
import { paperPrints } from '../../store/paper-print.ts';
import { shownCase } from '../../store/shown-case.ts';
import { unitView } from '../directory.ts';
import type { Door } from '../door.ts';
import { anyPaper } from '../present/found-paper.ts';
import { speakingUnit } from '../present/speaking-unit.ts';
import type { VerifiedView } from '../view.ts';

/** What is told of a paper to whoever has its code; null where it never went out. */
export const verifiedPaper = async (door: Door, key: PaperKey, language: Language): Promise<VerifiedView | null> => {
  const shown = await shownCase(door.store, key.case);
  const running = shown && door.programmes.version(shown.hash);
  if (!shown || !running) return null;
  const found = anyPaper({ running, events: shown.events }, key.seq, key.paper, door.now());
  if (found === null || found.state === 'held' || found.state === 'withdrawn') return null;
  const { event, state } = found;
  const standing = replay(shown.events.filter(({ seq }) => seq <= key.seq));
  const replacing = shown.events.find(({ effects }) =>
    effects.some((effect) => effect.kind === 'restore' && effect.seq < key.seq),
  );
  return {
    code: await paperCode(door.store, key),
    state,
    replacedOn: state === 'replaced' && replacing ? dayOfMoment(replacing.at) : null,
    sample: event.mark === 'demonstration',
    unit: unitView(await door.directory(), speakingUnit(running.loop, standing, event), language),
    on: dayOfMoment(event.legal ?? event.at),
    sealed: (await paperPrints(door.store, key)).some(({ sealed }) => sealed),
  };
};
