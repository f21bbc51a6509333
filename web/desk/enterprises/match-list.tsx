import { sayMoney } from '../../../kernel/say-money.ts';
import type { ClauseMatch } from '../../../api/policy/matches-of.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { Explained } from '../../../ui/explained.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useTold, type Told } from './enterprise-data.ts';

type MatchListProps = {
  readonly enterprise: string;
  readonly matches: readonly ClauseMatch[];
  readonly told: readonly Told[];
};

/** What fits an enterprise and why, with a note of whether it was told. */
export const MatchList = ({ enterprise, matches, told }: MatchListProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const note = useTold(enterprise);
  const problem = problemOf(note.error);
  if (matches.length === 0) return <p className="jx-soft">{say('desk.fits.none')}</p>;
  return (
    <>
      {problem ? <Problem problem={problem} /> : null}
      <ul className="desk-fits">
        {matches.map((match) => {
          const known = told.find(({ clause }) => clause === match.clause);
          const button = (outcome: 'told' | 'not-told', reply?: 'wants-it' | 'declines') => (
            <button
              type="button"
              className="jx-button jx-button-quiet"
              disabled={note.isPending}
              onClick={() =>
                note.mutate({
                  clause: match.clause,
                  outcome,
                  version: known?.version ?? 0,
                  ...(reply === undefined ? {} : { reply }),
                })
              }
            >
              {say(reply === undefined ? `desk.fits.${outcome}` : `desk.fits.${reply}`)}
            </button>
          );
          return (
            <li key={match.clause}>
              <details>
                <summary>
                  <span className="jx-verdict" data-verdict={match.verdict}>
                    {say(`policy.verdict.${match.verdict}`)}
                  </span>{' '}
                  {language === 'en' ? match.nameEn : match.name}
                  {match.amount === null ? '' : ` · ${sayMoney(match.amount, 'CNY', language)}`}
                  {known === undefined ? null : (
                    <span className="jx-soft jx-small">
                      {' '}
                      · {say(`register.policy-told.value.outcome.${known.outcome}`)}
                      {known.reply === undefined ? '' : ` · ${say(`register.policy-told.value.reply.${known.reply}`)}`}
                    </span>
                  )}
                </summary>
                <Explained lines={match.explained} />
              </details>
              {match.verdict === 'miss' ? null : (
                <div className="jx-buttons">
                  {known?.outcome === 'told' ? (
                    <>
                      {button('told', 'wants-it')}
                      {button('told', 'declines')}
                    </>
                  ) : (
                    <>
                      {button('told')}
                      {known === undefined ? button('not-told') : null}
                    </>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};
