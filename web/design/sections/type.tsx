import { useWords } from '../../../ui/words.tsx';
import { Example } from '../example.tsx';

const steps = ['display', 'title', 'large', 'body', 'small'] as const;

/** The scale of type, figures of one width, and the face of papers. */
export const Type = () => {
  const say = useWords();
  return (
    <>
      {steps.map((step) => (
        <Example key={step} name={say(`design.type.${step}`)}>
          <p className="design-type" style={step === 'body' ? {} : { fontSize: `var(--jx-${step})` }}>
            {say('design.type.sample')}
          </p>
        </Example>
      ))}
      <Example name={say('design.type.lines')}>
        <p className="design-measure">{say('design.type.text')}</p>
      </Example>
      <Example name={say('design.type.figures')}>
        <p className="jx-tabular design-type">
          1,064
          <br />
          11,111
        </p>
      </Example>
      <Example name={say('design.type.paper')}>
        <p className="design-type" style={{ fontFamily: 'var(--jx-font-paper)' }}>
          {say('design.type.sample')}
        </p>
      </Example>
    </>
  );
};
