import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useProgrammes } from '../data/programmes.ts';
import { Page } from '../layout/page.tsx';
import { entryName, type Entry } from './entry.ts';
import { EntryValue } from './entry-value.tsx';

/** One entry of a register, field by field. */
export const EntryPage = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { register, key } = useParams({ from: '/registers/$register/$key' });
  const path = `/api/registers/${encodeURIComponent(register)}/${encodeURIComponent(key)}`;
  const { data: entry } = useSuspenseQuery({ queryKey: ['entry', register, key], queryFn: () => door<Entry>(path) });
  const schema =
    useProgrammes()
      .flatMap(({ registers }) => registers)
      .find(({ name }) => name === register)?.schema ?? {};
  return (
    <Page title={entryName(entry, language)}>
      <p>
        <Link to="/registers/$register" params={{ register }}>
          {say('desk.register.back')}
        </Link>
      </p>
      <EntryValue register={register} field="" schema={schema} value={entry.body} />
    </Page>
  );
};
