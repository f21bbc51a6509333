import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../../ui/door-problem.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useFormDraft } from '../data/form-draft.ts';
import { useItem } from '../data/items.ts';
import { useOpenCase } from '../data/open-case.ts';
import { useOpeningForm } from '../data/opening-form.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { helpKinds, type HelpKind } from '../parts/help-kinds.ts';
import { nameIn } from '../parts/item-name.ts';

/** Ask for help with a matter, free of charge: first how, then with what. */
export const Help = () => {
  const { kind } = useSearch({ from: '/help' });
  return <Gate>{kind === undefined ? <How /> : <What kind={kind} />}</Gate>;
};

const How = () => {
  const say = useWords();
  const { item } = useSearch({ from: '/help' });
  return (
    <Page title={say('portal.help.how')} above={<About />}>
      <p>{say('portal.help.free')}</p>
      {helpKinds.map((kind) => (
        <section key={kind} className="portal-card" aria-labelledby={`help-${kind}`}>
          <h2 id={`help-${kind}`}>{say(`portal.help.${kind}`)}</h2>
          <p>{say(`portal.help.${kind}.say`)}</p>
          <p>
            <Link to="/help" search={{ ...(item === undefined ? {} : { item }), kind }} className="jx-button">
              {say(`portal.help.${kind}.choose`)}
            </Link>
          </p>
        </section>
      ))}
    </Page>
  );
};

const What = ({ kind }: { readonly kind: HelpKind }) => {
  const say = useWords();
  const navigate = useNavigate();
  const { item } = useSearch({ from: '/help' });
  const form = useOpeningForm('assist');
  const draft = useFormDraft(`help:${item ?? ''}`);
  const opening = useOpenCase((opened) => {
    draft.drop();
    void navigate({ to: '/matters/$id/submitted', params: { id: opened.id } });
  });
  if (form.isError) return <Failed error={form.error} />;
  if (form.isPending) return <Loading />;
  return (
    <Page title={say('portal.help.what')} above={<About />}>
      <p>
        {say(`portal.help.${kind}`)}{' '}
        <Link to="/help" search={item === undefined ? {} : { item }}>
          {say('portal.help.change')}
        </Link>
      </p>
      <SchemaForm
        schema={form.data.schema}
        loop="assist"
        act={form.data.act}
        slots={draft.slots}
        start={{ ...draft.start, kind }}
        hidden={['kind', 'offered']}
        submit={say('portal.help.submit')}
        onChange={draft.onChange}
        sending={opening.isPending}
        problem={problemOf(opening.error)}
        onSubmit={(input) => opening.mutate({ loop: 'assist', ...(item === undefined ? {} : { item }), input })}
      />
    </Page>
  );
};

/** The item that the help is wanted for, where there is one. */
const About = () => {
  const { item } = useSearch({ from: '/help' });
  return item === undefined ? null : <Item item={item} />;
};

const Item = ({ item }: { readonly item: string }) => {
  const { language } = useLanguage();
  const found = useItem(item).data;
  return found === undefined ? null : (
    <Link to="/items/$key" params={{ key: item }}>
      {nameIn(language, found)}
    </Link>
  );
};
