import { Explained } from '../../../ui/explained.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { useWords } from '../../../ui/words.tsx';
import { Example } from '../example.tsx';
import icon from '../../../ui/mark.svg';

/** The mark from the tab icon to the wall, and the code of a slip. */
export const Marks = () => {
  const say = useWords();
  return (
    <div className="design-row">
      {[16, 24, 32, 40, 48, 72, 128].map((size) => (
        <Example key={size} name={`${size} px`}>
          <Mark size={size} />
        </Example>
      ))}
      <Example name={say('design.marks.icon')}>
        <img src={icon} width={16} height={16} alt="" /> <img src={icon} width={32} height={32} alt="" />
      </Example>
      <Example name={say('design.marks.code')}>
        <Qr text="https://jingxin.example/find#2026-0001.123456" label={say('ui.slip.qr')} />
      </Example>
    </div>
  );
};

/** Why a clause of a policy fits: in each of its three answers. */
export const Verdicts = () => (
  <Explained
    lines={[
      {
        verdict: 'hit',
        field: 'staff',
        operator: 'at-least',
        needed: 50,
        not: false,
        value: 80,
        source: 'social-insurance',
        asOf: '2026-09-30',
      },
      {
        verdict: 'miss',
        field: 'aboveScale',
        operator: 'is',
        needed: true,
        not: false,
        value: false,
        source: 'statistics',
        asOf: '2026-09-30',
      },
      {
        verdict: 'unknown',
        field: 'revenue',
        operator: 'at-least',
        needed: 2_000_000_00,
        not: false,
        value: null,
        source: null,
        asOf: null,
      },
    ]}
  />
);
