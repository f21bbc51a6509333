import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { VisitsView } from '../../../api/visits/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { LawLines } from '../case/law-lines.tsx';
import { Term } from '../case/term.tsx';
import { stageWord } from '../cases/stage-word.ts';
import { door } from '../data/door.ts';
import { useSession } from '../data/session.ts';
import { PlainForm } from '../plain/plain-form.tsx';
import type { EnterpriseView } from './enterprise-data.ts';
import { VisitsForm } from './visits-form.tsx';

/** The regular visits to an enterprise: what it agreed to, the day of the next, how the last ones went. */
export const VisitsPanel = ({ enterprise }: { readonly enterprise: EnterpriseView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const client = useQueryClient();
  const { key } = enterprise;
  const path = `/api/enterprises/${encodeURIComponent(key)}/visits`;
  const { data: view } = useSuspenseQuery({ queryKey: ['visits', key], queryFn: () => door<VisitsView>(path) });
  const keeps = useSession()?.roles.some((role) => role === 'office' || role === 'contact') ?? false;
  const again = () => client.invalidateQueries({ queryKey: ['visits', key] });
  const end = useMutation({
    mutationFn: (reason: string) =>
      door(`${path}/withdrawal`, { method: 'POST', body: { reason }, intention: newIntention() }),
    onSuccess: again,
  });
  const { plan, next, turns } = view;
  const day = (one: string) => dayWords(one, language);
  const agrees = plan?.agreement === 'given';
  return (
    <section aria-labelledby="desk-visits">
      <h2 id="desk-visits">{say('desk.visits.title')}</h2>
      {plan === null ? (
        <p className="jx-soft">{say('desk.visits.none')}</p>
      ) : (
        <dl className="desk-terms">
          <Term term={say('desk.visits.next')}>
            {next !== null ? day(next) : say(agrees ? 'desk.visits.no-next' : 'desk.visits.ended')}
          </Term>
          <Term term={say('register.visit-plan.field.contactUnit')}>{plan.contactUnit.name}</Term>
          <Term term={say('desk.visits.how-often')}>{say('desk.visits.every', { n: plan.everyMonths })}</Term>
          <Term term={say('desk.visits.agreement')}>
            {agrees
              ? say('desk.visits.agreed', { day: day(plan.agreedOn), who: plan.agreedBy })
              : say('desk.visits.withdrawn', { day: day(plan.withdrawnOn ?? plan.agreedOn) })}
          </Term>
        </dl>
      )}
      {turns.length === 0 ? null : (
        <>
          <h3>{say('desk.visits.turns')}</h3>
          <ul className="desk-lines">
            {turns.map((turn) => (
              <li key={turn.id}>
                <Link to="/cases/$id" params={{ id: turn.id }}>
                  {day(turn.day)}
                </Link>
                <span className={turn.state === 'missed' ? 'jx-light jx-light-red' : 'jx-soft'}>
                  {stageWord(say, { loop: 'enterprise-visit', ...turn })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {keeps ? (
        <details className="jx-fold">
          <summary>{say(plan === null ? 'desk.visits.agree' : 'desk.visits.change')}</summary>
          <VisitsForm enterprise={enterprise} view={view} path={path} onDone={() => void again()} />
        </details>
      ) : null}
      {keeps && agrees ? (
        <details className="jx-fold">
          <summary>{say('desk.visits.end')}</summary>
          <PlainForm
            fields={[{ name: 'reason', label: say('desk.visits.end.how'), least: 2, most: 500 }]}
            submit={say('desk.visits.end.submit')}
            sending={end.isPending}
            problem={problemOf(end.error)}
            onSubmit={({ reason = '' }) => end.mutate(reason)}
          >
            <p className="jx-soft">{say('desk.visits.end.say')}</p>
          </PlainForm>
        </details>
      ) : null}
      {view.law === null ? null : <LawLines laws={[view.law]} />}
    </section>
  );
};
