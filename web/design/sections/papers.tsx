import { Paper } from '../../../ui/paper.tsx';
import { Slip } from '../../../ui/slip.tsx';
import { useWords } from '../../../ui/words.tsx';
import { Example } from '../example.tsx';
import { paper, slip } from '../examples/paper.ts';

/** What people hold in their hands: papers and slips, real ones and samples, with everything on them and with little. */
export const Papers = () => {
  const say = useWords();
  return (
    <>
      <Example name={say('design.papers.sample')}>
        <Paper paper={paper} />
      </Example>
      <Example name={say('design.papers.plain')}>
        <Paper paper={{ ...paper, mark: null, to: null, lines: [], list: null, parts: [], verify: null }} />
      </Example>
      <Example name={say('design.papers.slip')}>
        <Slip slip={slip} zone={say('design.papers.zone')} />
      </Example>
      <Example name={say('design.papers.slip-ended')}>
        <Slip
          slip={{
            ...slip,
            demonstration: false,
            state: null,
            ending: 'delivered-grant',
            holder: null,
            bring: [],
            where: null,
          }}
          zone={say('design.papers.zone')}
        />
      </Example>
    </>
  );
};
