import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CaseView } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { Page } from '../layout/page.tsx';
import { MatterAnswer } from '../parts/matter-answer.tsx';
import { MatterClocks } from '../parts/matter-clocks.tsx';
import { MatterPath } from '../parts/matter-path.tsx';
import { besideField } from '../parts/beside-field.ts';
import { readSlip } from '../parts/read-slip.ts';
import { UnmetList } from '../parts/unmet-list.tsx';

const schema = {
  type: 'object',
  required: ['number', 'pin'],
  properties: { number: { type: 'string', maxLength: 40 }, pin: { type: 'string', maxLength: 20 } },
};

type Said = { readonly number: string; readonly pin: string };

/** What the code of a slip says behind the '#'; nothing of it was ever sent. */
const scanned = (): Said | null => {
  const slip = readSlip(window.location.hash);
  return slip === null ? null : { number: slip.number, pin: slip.pin };
};

/** Where a matter is, for whoever has its slip; without an account. */
export const Find = () => {
  const say = useWords();
  const [start] = useState(scanned);
  const finding = useMutation({ mutationFn: (said: Said) => door<CaseView>('/api/status', { body: said }) });
  const { mutate, data: matter } = finding;
  useEffect(() => {
    if (start === null) return;
    // The PIN does not stay in the browser's history.
    window.history.replaceState(window.history.state, '', window.location.pathname);
    mutate(start);
  }, [start, mutate]);
  if (matter !== undefined)
    return (
      <Page title={matter.title} above={<span className="jx-tabular">{matter.number}</span>}>
        <MatterAnswer matter={matter} />
        <UnmetList matter={matter} />
        <MatterClocks matter={matter} />
        <MatterPath matter={matter} />
        {matter.ending === null || finding.variables === undefined ? null : (
          <p>
            {/* As on the slip: number and PIN behind the '#', which is sent nowhere. */}
            <a
              className="jx-button"
              href={`/rate#${matter.number}.${finding.variables.pin.normalize('NFKC').replace(/\D/g, '')}`}
            >
              {say('portal.rate.with-slip')}
            </a>
          </p>
        )}
        <p className="jx-soft">{say('portal.find.only-where')}</p>
        <p>
          <button type="button" className="jx-button jx-button-quiet" onClick={() => finding.reset()}>
            {say('portal.find.another')}
          </button>
        </p>
      </Page>
    );
  return (
    <Page title={say('portal.find')}>
      <p>{say('portal.find.say')}</p>
      <SchemaForm
        schema={schema}
        loop="portal"
        act="find"
        start={start ?? {}}
        submit={say('portal.find.submit')}
        sending={finding.isPending}
        problem={besideField(say, problemOf(finding.error), 'wrong-pin', 'pin')}
        onSubmit={(input) => mutate({ number: String(input['number']), pin: String(input['pin']) })}
      />
    </Page>
  );
};
