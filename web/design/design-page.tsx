import { useEffect } from 'react';
import { Mark } from '../../ui/mark.tsx';
import { useWords } from '../../ui/words.tsx';
import { Colours } from './sections/colours.tsx';
import { Forms } from './sections/forms.tsx';
import { Marks, Verdicts } from './sections/marks.tsx';
import { Papers } from './sections/papers.tsx';
import { Pieces } from './sections/pieces.tsx';
import { Projects } from './sections/projects.tsx';
import { Spaces } from './sections/spaces.tsx';
import { States } from './sections/states.tsx';
import { Time } from './sections/time.tsx';
import { Type } from './sections/type.tsx';
import { Uploads } from './sections/uploads.tsx';
import { Switches } from './switches.tsx';

const sections = {
  marks: () => (
    <>
      <Marks />
      <Verdicts />
    </>
  ),
  colours: Colours,
  type: Type,
  spaces: Spaces,
  time: Time,
  pieces: Pieces,
  forms: Forms,
  uploads: Uploads,
  states: States,
  papers: Papers,
  projects: Projects,
} as const;
const names = Object.keys(sections) as readonly (keyof typeof sections)[];

/** One page with everything the faces share, in every state; in both languages, light and dark, in plain and large text. */
export const DesignPage = () => {
  const say = useWords();
  useEffect(() => {
    document.title = say('design.title');
  }, [say]);
  return (
    <>
      <header className="design-head">
        <Mark />
        <h1>{say('design.title')}</h1>
        <Switches />
      </header>
      <nav className="design-nav" aria-label={say('design.parts')}>
        {names.map((name) => (
          <a key={name} href={`#${name}`}>
            {say(`design.${name}`)}
          </a>
        ))}
      </nav>
      <main className="design-main">
        {names.map((name) => {
          const Section = sections[name];
          return (
            <section key={name} id={name} aria-labelledby={`${name}-title`}>
              <h2 id={`${name}-title`}>{say(`design.${name}`)}</h2>
              <Section />
            </section>
          );
        })}
      </main>
    </>
  );
};
