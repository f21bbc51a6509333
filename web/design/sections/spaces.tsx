import { useWords } from '../../../ui/words.tsx';
import { Example } from '../example.tsx';

/** The grid of eight, the height of what a thumb meets, and the corner. */
export const Spaces = () => {
  const say = useWords();
  return (
    <div className="design-row">
      {[1, 2, 3, 4, 6].map((step) => (
        <Example key={step} name={`${step} · ${step * 8} px`}>
          <span className="design-space" style={{ width: `var(--jx-${step})`, height: `var(--jx-${step})` }} />
        </Example>
      ))}
      <Example name={say('design.spaces.control')}>
        <span className="design-space" style={{ width: 'var(--jx-control)', height: 'var(--jx-control)' }} />
      </Example>
      <Example name={say('design.spaces.radius')}>
        <span className="design-corner" />
      </Example>
    </div>
  );
};
