import { useEffect, useState } from 'react';
import type { JsonObject } from '../../../kernel/json.ts';
import { useWords } from '../../../ui/words.tsx';
import { useProgrammes } from '../data/programmes.ts';
import { useSession } from '../data/session.ts';
import { DraftLine } from '../drafts/draft-line.tsx';
import { useDraft, type KeptDraft } from '../drafts/use-draft.ts';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { FitsPanel } from '../enterprises/fits-panel.tsx';
import { EarlierCases } from './earlier-cases.tsx';
import { ItemChoice } from './item-choice.tsx';
import { LoopChoice } from './loop-choice.tsx';
import { openable, type Openable } from './openable.ts';
import { OpeningForm } from './opening-form.tsx';
import { PersonFields } from './person-fields.tsx';
import { readCounter, type Counter } from './read-counter.ts';

/** A new case for the person in front of me or on the telephone, on one page. */
export const NewCasePage = () => {
  const say = useWords();
  const choices = openable(useProgrammes(), useSession()?.roles ?? []);
  const draft = useDraft('counter', 'open');
  const [turn, again] = useState(0);
  return (
    <Page title={say('desk.new.title')}>
      {choices.length === 0 ? <p>{say('desk.new.none')}</p> : null}
      {choices.length > 0 && draft.start === null ? <Loading /> : null}
      {choices.length > 0 && draft.start !== null ? (
        <CounterForm key={turn} choices={choices} draft={draft} start={draft.start} onAgain={() => again(turn + 1)} />
      ) : null}
    </Page>
  );
};

type CounterFormProps = {
  readonly choices: readonly Openable[];
  readonly draft: KeptDraft;
  readonly start: JsonObject;
  readonly onAgain: () => void;
};

/** Who it is, what it is about, and the form of that. Each choice leads the keyboard to the next field. */
const CounterForm = ({ choices, draft, start, onAgain }: CounterFormProps) => {
  const say = useWords();
  const [form, put] = useState<Counter>(() => readCounter(start));
  const [tried, trying] = useState(false);
  const { person, loop, item, input } = form;
  const chosen = choices.find((one) => one.loop.name === loop);
  const ready = chosen && (!chosen.needsItem || item !== null);
  useEffect(() => {
    document.getElementById('person-name')?.focus();
  }, []);
  const change = (part: Partial<Counter>): void => {
    const next = { ...form, ...part };
    put(next);
    draft.type(next as unknown as JsonObject);
  };
  const discard = (): void => void draft.discard().then(onAgain);
  return (
    <div className="desk-new">
      <p className="jx-soft">{say('desk.new.say')}</p>
      <PersonFields person={person} tried={tried} onChange={(next) => change({ person: next })} />
      <EarlierCases name={person.name} />
      {/^1[3-9]\d{9}$/.test(person.phone) ? (
        <FitsPanel path={`/api/enterprises/of-phone?phone=${person.phone}`} />
      ) : null}
      <LoopChoice choices={choices} chosen={loop} onChoose={(next) => change({ loop: next, item: null, input: {} })} />
      {chosen?.takesItem ? (
        <ItemChoice loop={chosen.loop.name} chosen={item} onChoose={(next) => change({ item: next, input: {} })} />
      ) : null}
      {ready ? (
        <OpeningForm
          key={`${loop} ${item}`}
          opening={chosen}
          item={chosen.takesItem ? item : null}
          person={person}
          start={input}
          draft={draft}
          onChange={(next) => change({ input: next })}
          onTry={() => trying(true)}
        />
      ) : null}
      <DraftLine draft={draft} onDiscard={discard} />
    </div>
  );
};
