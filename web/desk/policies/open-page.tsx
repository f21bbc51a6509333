import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { CaseView } from '../../../api/view.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import type { Clause } from '../../../programmes/policy/clause.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { opensFrom } from '../counter/openable.ts';
import { door } from '../data/door.ts';
import { findLaws } from '../data/find-laws.ts';
import { usePolicies } from '../data/policies.ts';
import { letGo, send } from '../data/send.ts';
import { useProgrammes } from '../data/programmes.ts';
import { useSession } from '../data/session.ts';
import { useUnits } from '../data/units.ts';
import { Page } from '../layout/page.tsx';

const party: JsonObject = {
  partyName: { type: 'string', minLength: 1, maxLength: 60, widget: 'text' },
  partyPhone: { type: 'string', pattern: '^1[3-9]\\d{9}$', widget: 'phone' },
};

/** A matter about a clause that the staff begins: an application at the counter, a benefit told, a budget, a recovery. */
export const OpenPage = () => {
  const say = useWords();
  const go = useNavigate();
  const { key } = useParams({ from: '/policies/$key/open' });
  const { language } = useLanguage();
  const clause = usePolicies()
    .flatMap(({ clauses }) => clauses)
    .find((one) => one.key === key);
  const roles = useSession()?.roles ?? [];
  const units = useUnits();
  const intention = useRef(newIntention());
  // What the clause asks for is handed in at the counter just as at the portal.
  const whole = useQuery({
    queryKey: ['clause', key],
    queryFn: () => door<Pick<Clause, 'materials'>>(`/api/policies/clauses/${encodeURIComponent(key)}`),
  });
  const materials = (whole.data?.materials ?? []).map(({ id, name, nameEn }) => ({
    material: id,
    name: language === 'en' ? nameEn : name,
  }));
  const choices = useProgrammes().flatMap(({ loops, forms }) =>
    loops.flatMap((loop) => {
      const form = forms[loop.name]?.[loop.opens];
      return loop.item === 'policy-clause' && form && opensFrom(loop, roles)
        ? [{ loop: loop.name, act: loop.opens, form }]
        : [];
    }),
  );
  const [loop, choose] = useState(choices[0]?.loop ?? '');
  const chosen = choices.find((choice) => choice.loop === loop);
  const opening = useMutation({
    mutationFn: ({ partyName, partyPhone, ...input }: JsonObject) =>
      door<CaseView>('/api/cases', {
        method: 'POST',
        intention: intention.current,
        body: { loop, item: key, onBehalf: { name: partyName ?? '', phone: partyPhone ?? '' }, input },
      }),
    onSuccess: (view) => void go({ to: '/cases/$id', params: { id: view.id } }),
    onError: () => {
      intention.current = newIntention();
    },
  });
  if (chosen === undefined) return <Page title={say('desk.open.title')}>{say('desk.open.none')}</Page>;
  const properties = { ...party, ...(chosen.form['properties'] as JsonObject) };
  const required = ['partyName', 'partyPhone', ...(chosen.form['required'] as readonly string[])];
  return (
    <Page title={say('desk.open.title')}>
      <p>
        <Link to="/policies">{say('register.policy')}</Link>
        {clause === undefined ? null : ` · ${language === 'en' ? clause.nameEn : clause.name}`}
      </p>
      <fieldset className="jx-field">
        <legend>{say('desk.open.what')}</legend>
        {choices.map((choice) => (
          <label key={choice.loop} className="jx-choice">
            <input type="radio" name="loop" checked={choice.loop === loop} onChange={() => choose(choice.loop)} />{' '}
            {say(`${choice.loop}.name`)}
          </label>
        ))}
      </fieldset>
      <SchemaForm
        key={loop}
        schema={{ ...chosen.form, properties, required }}
        loop={loop}
        act={chosen.act}
        slots={{ units, findLaws, materials, send, letGo }}
        submit={say('desk.open.submit')}
        sending={opening.isPending}
        problem={problemOf(opening.error)}
        onSubmit={(input) => opening.mutate(input)}
      />
    </Page>
  );
};
