import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { usePeople } from '../data/people.ts';
import { useUnits } from '../data/units.ts';
import { Page } from '../layout/page.tsx';
import { Find } from './find.tsx';
import { Listing } from './listing.tsx';

/** The units with their telephones, and who works there. */
export const PeoplePage = () => {
  const say = useWords();
  const { q = '' } = useSearch({ from: '/people' });
  const go = useNavigate({ from: '/people' });
  const units = useUnits();
  const people = usePeople();
  const nameOf = (key: string): string => units.find(({ unit }) => unit === key)?.name ?? key;
  const holds = (...words: readonly (string | null)[]): boolean =>
    words.some((word) => word?.toLowerCase().includes(q.toLowerCase()));
  return (
    <Page title={say('desk.people.title')}>
      <Find
        label={say('desk.people.q')}
        text={q}
        onFind={(text) => void go({ search: text === '' ? {} : { q: text }, replace: true })}
      />
      <Listing
        title={say('desk.people.units')}
        heads={[say('desk.people.name'), say('desk.people.phone')]}
        rows={units
          .filter(({ name, phone }) => holds(name, phone))
          .map(({ unit, name, phone }) => ({
            key: unit,
            cells: [
              <Link key={unit} to="/registers/$register/$key" params={{ register: 'unit', key: unit }}>
                {name}
              </Link>,
              phone ?? '',
            ],
          }))}
      />
      <Listing
        title={say('desk.people.people')}
        heads={[say('desk.people.person'), say('desk.people.unit')]}
        rows={people
          .filter(({ name, unit }) => holds(name, nameOf(unit)))
          .map(({ person, name, unit }) => ({
            key: person,
            cells: [
              <Link key={person} to="/registers/$register/$key" params={{ register: 'person', key: person }}>
                {name}
              </Link>,
              nameOf(unit),
            ],
          }))}
      />
    </Page>
  );
};
