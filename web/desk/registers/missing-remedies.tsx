import type { JsonObject } from '../../../kernel/json.ts';
import { useWords } from '../../../ui/words.tsx';

const needed = ['reviewOrgan', 'court'] as const;

/** What a unit that decides still lacks so that its decisions name where one goes against them. */
export const MissingRemedies = ({ body }: { readonly body: JsonObject }) => {
  const say = useWords();
  const missing = needed.filter((field) => typeof body[field] !== 'string');
  if (body['services'] !== true || missing.length === 0) return null;
  const what = missing.map((field) => say(`register.unit.field.${field}`)).join(say('desk.comma'));
  return <p className="desk-note">{say('desk.register.remedies', { what })}</p>;
};
