import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '../../../ui/door-problem.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useFormDraft } from '../data/form-draft.ts';
import { useOpenCase } from '../data/open-case.ts';
import { useOpeningForm } from '../data/opening-form.ts';
import { useClause, useMyEnterprises, type ClauseView, type MyEnterprise } from '../data/policies.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { Fits } from '../parts/fits.tsx';

/** Apply for what a clause promises, in the name of an enterprise for which one speaks. */
export const PolicyApply = () => (
  <Gate>
    <Prepared />
  </Gate>
);

const Prepared = () => {
  const say = useWords();
  const { key } = useParams({ from: '/policies/$key/apply' });
  const clause = useClause(key);
  const mine = useMyEnterprises(true);
  if (clause.isError) return <Failed error={clause.error} />;
  if (mine.isError) return <Failed error={mine.error} />;
  if (clause.isPending || mine.isPending) return <Loading />;
  const first = mine.data[0];
  if (first === undefined)
    return (
      <Page title={say('portal.policy.apply')}>
        <p role="status">{say('portal.entitled.none')}</p>
      </Page>
    );
  return <Application clause={clause.data} enterprises={mine.data} first={first} />;
};

type ApplicationProps = {
  readonly clause: ClauseView;
  readonly enterprises: readonly MyEnterprise[];
  readonly first: MyEnterprise;
};

const Application = ({ clause, enterprises, first }: ApplicationProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const go = useNavigate();
  const [chosen, choose] = useState(first.key);
  const form = useOpeningForm('redemption');
  const draft = useFormDraft(`policy:${clause.key}`);
  const opening = useOpenCase((opened) => {
    draft.drop();
    void go({ to: '/matters/$id/submitted', params: { id: opened.id } });
  });
  const name = language === 'en' ? clause.nameEn : clause.name;
  const enterprise = enterprises.find(({ key }) => key === chosen) ?? first;
  const fit = enterprise.matches.find((match) => match.clause === clause.key);
  const materials = clause.materials.map((one) => ({
    material: one.id,
    name: language === 'en' ? one.nameEn : one.name,
  }));
  if (form.isError) return <Failed error={form.error} />;
  if (form.isPending) return <Loading />;
  return (
    <Page
      title={say('portal.policy.apply')}
      above={
        <Link to="/policies/$key" params={{ key: clause.key }}>
          {name}
        </Link>
      }
    >
      {enterprises.length > 1 ? (
        <fieldset className="jx-field">
          <legend>{say('portal.policy.for')}</legend>
          {enterprises.map((one) => (
            <label key={one.key} className="jx-choice">
              <input type="radio" name="enterprise" checked={one.key === chosen} onChange={() => choose(one.key)} />{' '}
              {one.name}
            </label>
          ))}
        </fieldset>
      ) : (
        <p>
          {say('portal.policy.for')} <strong>{enterprise.name}</strong>
        </p>
      )}
      {fit === undefined ? null : <Fits match={fit} named={false} />}
      <SchemaForm
        schema={form.data.schema}
        loop="redemption"
        act={form.data.act}
        slots={{ ...draft.slots, materials }}
        start={{ ...draft.start, enterprise: enterprise.key }}
        extra={{ enterprise: enterprise.key }}
        hidden={['enterprise']}
        submit={say('portal.policy.submit')}
        onChange={draft.onChange}
        sending={opening.isPending}
        problem={problemOf(opening.error)}
        onSubmit={(input) => opening.mutate({ loop: 'redemption', item: clause.key, input })}
      />
    </Page>
  );
};
