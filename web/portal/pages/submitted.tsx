import { Link, useParams } from '@tanstack/react-router';
import { Due } from '../../../ui/due.tsx';
import { Explanation } from '../../../ui/explanation.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { slipAddress } from '../../../ui/slip.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useMatter } from '../data/matters.ts';
import { useSlip } from '../data/slip.ts';
import { useZone } from '../data/zone.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import '../parts/apply.css';
import { dueClock } from '../parts/due-clock.ts';
import { PlainLine } from '../parts/plain-line.tsx';

/** It has arrived: the number, and what happens next, by whom and by when. */
export const Submitted = () => (
  <Gate>
    <Next />
  </Gate>
);

const Next = () => {
  const say = useWords();
  const { id } = useParams({ from: '/matters/$id/submitted' });
  const matter = useMatter(id);
  const today = useZone().data?.today;
  const slip = useSlip(id).data;
  if (matter.isError) return <Failed error={matter.error} onAgain={() => void matter.refetch()} />;
  if (matter.isPending) return <Loading />;
  const { data } = matter;
  const clock = dueClock(data);
  return (
    <Page title={say('portal.submitted')}>
      <div className="portal-receipt">
        <p>{data.title}</p>
        <p>
          {say('portal.submitted.number')} <strong className="jx-tabular">{data.number}</strong>
        </p>
        {slip === undefined ? null : (
          <div className="portal-receipt-code">
            <Qr text={slipAddress(slip)} label={say('ui.slip.qr')} />
            <p>
              {say('portal.submitted.code')} <strong className="jx-tabular">{slip.pin}</strong>
              <br />
              <span className="jx-soft">{say('ui.slip.scan')}</span>
            </p>
          </div>
        )}
      </div>
      <h2>{say('portal.submitted.next')}</h2>
      <p>
        <PlainLine line={data} />
      </p>
      {clock === null ? null : (
        <>
          <p>
            {say('portal.submitted.date', { clock: say(`${data.loop}.clock.${clock.clock}`) })}
            <Due {...clock} {...(today === undefined ? {} : { today })} />
          </p>
          <Explanation steps={clock.explanation} />
        </>
      )}
      <p>{say('portal.submitted.told')}</p>
      <p className="jx-buttons">
        <Link to="/matters/$id" params={{ id }} className="jx-button">
          {say('portal.submitted.follow')}
        </Link>
        <Link to="/matters/$id/slip" params={{ id }} className="jx-button jx-button-quiet">
          {say('portal.slip')}
        </Link>
        <Link to="/" className="jx-button jx-button-quiet">
          {say('portal.home-link')}
        </Link>
      </p>
    </Page>
  );
};
