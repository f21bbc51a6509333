import { useState } from 'react';
import { useWords } from '../../../ui/words.tsx';
import { useProgrammes } from '../data/programmes.ts';
import { useSession } from '../data/session.ts';
import { Page } from '../layout/page.tsx';
import { EarlierCases } from './earlier-cases.tsx';
import { ItemChoice } from './item-choice.tsx';
import { LoopChoice } from './loop-choice.tsx';
import { openable } from './openable.ts';
import { OpeningForm } from './opening-form.tsx';
import { PersonFields } from './person-fields.tsx';
import { type Person } from './person.ts';

/** A new case for the person in front of me or on the telephone, on one page. */
export const NewCasePage = () => {
  const say = useWords();
  const choices = openable(useProgrammes(), useSession()?.roles ?? []);
  const [person, know] = useState<Person>({ name: '', phone: '' });
  const [tried, trying] = useState(false);
  const [loop, choose] = useState<string | null>(null);
  const [item, pick] = useState<string | null>(null);
  const chosen = choices.find((one) => one.loop.name === loop);
  const ready = chosen && (!chosen.needsItem || item !== null);
  if (choices.length === 0)
    return (
      <Page title={say('desk.new.title')}>
        <p>{say('desk.new.none')}</p>
      </Page>
    );
  return (
    <Page title={say('desk.new.title')}>
      <div className="desk-new">
        <p className="jx-soft">{say('desk.new.say')}</p>
        <PersonFields person={person} tried={tried} onChange={know} />
        <EarlierCases name={person.name} />
        <LoopChoice choices={choices} chosen={loop} onChoose={choose} />
        {chosen?.needsItem ? <ItemChoice chosen={item} onChoose={pick} /> : null}
        {ready ? (
          <OpeningForm
            key={`${loop} ${item}`}
            opening={chosen}
            item={chosen.needsItem ? item : null}
            person={person}
            onTry={() => trying(true)}
          />
        ) : null}
      </div>
    </Page>
  );
};
