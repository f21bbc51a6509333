import type { Json } from '../kernel/json.ts';
import { conditionWords, profileValue, type ConditionShape } from './condition-words.ts';
import { useLanguage, useWords } from './words.tsx';

export type ExplainedLine = ConditionShape & {
  readonly verdict: string;
  readonly value: Json;
  readonly source: string | null;
  readonly asOf: string | null;
};

/** Why a clause fits, does not fit, or is not known to fit: each condition, what is known, from where and as of when. */
export const Explained = ({ lines }: { readonly lines: readonly ExplainedLine[] }) => {
  const say = useWords();
  const { language } = useLanguage();
  return (
    <ul className="jx-explained">
      {lines.map((line, index) => (
        // Conditions have no name of their own; their order is the clause's.
        <li key={`${line.field}-${index}`} data-verdict={line.verdict}>
          <span className="jx-verdict" data-verdict={line.verdict}>
            {say(`policy.verdict.${line.verdict}`)}
          </span>{' '}
          {conditionWords(say, language, line)}
          <span className="jx-soft jx-small">
            {line.source === null || line.value === null
              ? say('ui.explained.nothing')
              : say('ui.explained.known', {
                  value: profileValue(say, language, line.field, line.value),
                  source: say(`profile.source.${line.source}`),
                  day: line.asOf ?? '',
                })}
          </span>
        </li>
      ))}
    </ul>
  );
};
