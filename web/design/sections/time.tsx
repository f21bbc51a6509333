import { Due } from '../../../ui/due.tsx';
import { Explanation } from '../../../ui/explanation.tsx';
import { Light } from '../../../ui/light.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { useWords } from '../../../ui/words.tsx';
import { Example } from '../example.tsx';
import { dues, lights, steps, today } from '../examples/time.ts';

/** How a case stands in time: lights, due dates, how they were counted, what happened. */
export const Time = () => {
  const say = useWords();
  const tones = ['plain', 'done', 'late', 'undone'] as const;
  return (
    <>
      <Example name={say('design.time.lights')}>
        <div className="design-row">
          {lights.map((light) => (
            <Light key={light} light={light} />
          ))}
        </div>
      </Example>
      <Example name={say('design.time.dues')}>
        <ul className="design-list">
          {dues.map((due) => (
            <li key={`${due.light}-${due.remaining}-${due.due}`}>
              <Light light={due.light} /> <Due {...due} today={today} />
            </li>
          ))}
        </ul>
      </Example>
      <Example name={say('design.time.folded')}>
        <Explanation steps={steps} />
      </Example>
      <Example name={say('design.time.open')}>
        <Explanation steps={steps} open />
      </Example>
      <Example name={say('design.time.line')}>
        <Timeline
          label={say('design.time.line')}
          today={today}
          entries={tones.map((tone, index) => ({
            key: tone,
            title: say(`design.time.${tone}`),
            at: `2026-03-0${9 - index}T09:30:00`,
            who: say('design.time.who'),
            tone,
            ...(tone === 'late' ? { more: <p>{say('design.time.more')}</p> } : {}),
          }))}
        />
      </Example>
    </>
  );
};
