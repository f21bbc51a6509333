import { Link, useParams } from '@tanstack/react-router';
import { Slip } from '../../../ui/slip.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useSlip } from '../data/slip.ts';
import { useZone } from '../data/zone.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';

/** The slip of my matter, to print or to give to somebody who follows it for me. */
export const SlipPage = () => (
  <Gate>
    <Whole />
  </Gate>
);

const Whole = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { id } = useParams({ from: '/matters/$id/slip' });
  const zone = useZone().data;
  const slip = useSlip(id);
  if (slip.isError) return <Failed error={slip.error} onAgain={() => void slip.refetch()} />;
  if (slip.isPending) return <Loading />;
  return (
    <>
      <title>{say('portal.slip')}</title>
      <p className="jx-buttons jx-no-print">
        <Link to="/matters/$id" params={{ id }} className="jx-button jx-button-quiet">
          {say('portal.slip.back')}
        </Link>
        <button type="button" className="jx-button" onClick={() => window.print()}>
          {say('portal.slip.print')}
        </button>
      </p>
      <Slip slip={slip.data} zone={(language === 'zh' ? zone?.name : zone?.nameEn) ?? ''} />
    </>
  );
};
