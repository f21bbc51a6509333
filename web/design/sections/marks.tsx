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
