import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { Page } from '../layout/page.tsx';
import { entryName, type Entry } from './entry.ts';
import { EntryChanges } from './entry-changes.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryValue } from './entry-value.tsx';
import { MissingRemedies } from './missing-remedies.tsx';
import { useRegister } from './use-register.ts';

/** One entry of a register, field by field; whoever keeps the register changes it here, beside what it says now. */
export const EntryPage = () => {
  const { register, key } = useParams({ from: '/registers/$register/$key' });
  return <EntryShown key={`${register} ${key}`} register={register} entryKey={key} />;
};

const EntryShown = ({ register, entryKey }: { readonly register: string; readonly entryKey: string }) => {
  const say = useWords();
  const { language } = useLanguage();
  const [changing, change] = useState(false);
  const [done, tell] = useState(false);
  const path = `/api/registers/${encodeURIComponent(register)}/${encodeURIComponent(entryKey)}`;
  const { data: entry } = useSuspenseQuery({
    queryKey: ['entry', register, entryKey],
    queryFn: () => door<Entry>(path),
  });
  const { known, mine } = useRegister(register);
  const finish = (): void => {
    change(false);
    tell(true);
  };
  return (
    <Page
      title={entryName(entry, language)}
      beside={
        mine && known && !changing ? (
          <button type="button" className="jx-button jx-button-quiet" onClick={() => change(true)}>
            {say('desk.register.change')}
          </button>
        ) : null
      }
    >
      <p>
        <Link to="/registers/$register" params={{ register }}>
          {say('desk.register.back')}
        </Link>
        {register === 'service-item' ? (
          <>
            {' · '}
            <Link to="/proposals/$register/$key/edit" params={{ register, key: entryKey }}>
              {say('desk.proposal.propose')}
            </Link>
          </>
        ) : null}
      </p>
      <p role="status" className={done ? 'desk-done' : 'jx-unseen'}>
        {done ? say('desk.register.saved') : ''}
      </p>
      {register === 'unit' ? <MissingRemedies body={entry.body} /> : null}
      <div className={changing ? 'desk-beside' : undefined}>
        <EntryValue register={register} field="" schema={known?.schema ?? {}} value={entry.body} />
        {changing && known ? (
          <EntryForm register={known} entry={entry} onDone={finish} onCancel={() => change(false)} />
        ) : null}
      </div>
      <EntryChanges path={path} />
    </Page>
  );
};
