import type { JsonObject } from '../../../kernel/json.ts';
import type { DoorProblem } from '../../../ui/door-problem.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { wordingOf } from './consent-terms.ts';

type ConsentFormProps = {
  readonly schema: JsonObject;
  readonly act: string;
  readonly start?: JsonObject;
  readonly submit: string;
  readonly sending: boolean;
  readonly problem: DoorProblem | null;
  readonly onSubmit: (input: JsonObject) => void;
};

/** What the page says for the person, or only staff say who note it at the counter. */
const unasked = ['readOut', 'files', 'note', 'wording'];

/** The words that are agreed to, and below them a yes of its own to each purpose and each way; nothing is ticked beforehand. */
export const ConsentForm = ({ schema, act, start = {}, ...form }: ConsentFormProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const zone = useZone();
  const wording = wordingOf(schema);
  const named = language === 'en' ? zone.data?.nameEn : zone.data?.name;
  return (
    <>
      <p className="jx-soft">{say(`contact.wording.${wording}`, { zone: named ?? '' })}</p>
      <SchemaForm schema={schema} loop="contact" act={act} hidden={unasked} start={{ ...start, wording }} {...form} />
    </>
  );
};
