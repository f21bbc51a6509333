import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../../api/view.ts';
import { momentWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { stageWord } from '../cases/stage-word.ts';
import { useZone } from '../data/zone.ts';
import { CallBack } from './call-back.tsx';
import { Column } from './column.tsx';
import { Facts } from './facts.tsx';
import { Files } from './files.tsx';
import { Materials } from './materials.tsx';
import { Reveal } from './reveal.tsx';
import { seatWord } from './seat-word.ts';
import { Term } from './term.tsx';
import { UnitName } from './unit-name.tsx';

/** The person and the matter in ten lines. */
export const Summary = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  const post = view.holderPerson?.name ?? (view.holderSeat === null ? null : seatWord(say, view.loop, view.holderSeat));
  return (
    <Column id="case-person" title={say('desk.case.person')} className="desk-summary">
      <CallBack view={view} />
      <dl className="desk-terms">
        <Term term={say('desk.case.party')}>{view.party}</Term>
        <Term term={say('desk.case.item')}>{view.item?.name}</Term>
        <Term term={say('desk.case.item.version')}>
          {typeof view.item?.version === 'number' && view.item.inForceFrom !== null
            ? say('desk.versions.line', { version: view.item.version, from: view.item.inForceFrom })
            : null}
        </Term>
        <Term term={say(view.ending === null ? 'desk.case.state' : 'desk.case.ended')}>{stageWord(say, view)}</Term>
        <Term term={say('desk.case.holder')}>{view.holder ? <UnitName unit={view.holder} post={post} /> : null}</Term>
        <Term term={say('desk.case.awaits')}>
          {view.awaits === null ? null : seatWord(say, view.loop, view.awaits)}
        </Term>
        <Term term={say('desk.case.first')}>{view.firstAsked ? <UnitName unit={view.firstAsked} /> : null}</Term>
        <Term term={say('desk.case.opened')}>{momentWords(view.openedAt, language, today)}</Term>
        <Facts view={view} />
      </dl>
      <Reveal id={view.id} />
      {view.party === null ? null : (
        <p>
          <Link to="/slips/$id" params={{ id: view.id }}>
            {say('desk.slip.print')}
          </Link>
        </p>
      )}
      {view.offer ? (
        <p className="desk-note">{say('desk.case.offer', { from: view.offer.from.name, to: view.offer.to.name })}</p>
      ) : null}
      <Materials materials={view.materials} />
      <Files files={view.files} label={say('desk.case.files')} />
    </Column>
  );
};
