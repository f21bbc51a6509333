import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { VerifiedView } from '../../../api/view.ts';
import { dayWords } from '../../../kernel/day-words.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { Failed } from '../layout/failed.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { CompareFile } from '../parts/compare-file.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';
import { Term } from '../parts/term.tsx';
import { Terms } from '../parts/terms.tsx';

/** Whether a paper is genuine and in force. Who asks learns by whom and when it was issued, and nothing of what it says. */
export const Verified = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { code } = useParams({ from: '/verify/$code' });
  const asked = useQuery({
    queryKey: ['verify', code, language],
    queryFn: () => door<VerifiedView>(`/api/verify/${encodeURIComponent(code)}`),
    retry: false,
  });
  return (
    <Page title={say('portal.verify')}>
      {asked.isPending ? <Loading /> : null}
      {asked.isError ? (
        problemOf(asked.error)?.status === 404 ? (
          <div className="portal-verified" data-state="unknown" role="status">
            <p className="portal-lead">{problemOf(asked.error)?.title}</p>
            <p>{problemOf(asked.error)?.detail}</p>
          </div>
        ) : (
          <Failed error={asked.error} onAgain={() => void asked.refetch()} />
        )
      ) : null}
      {asked.data ? <Verdict paper={asked.data} /> : null}
      <p>
        <Link to="/verify">{say('portal.verify.another')}</Link>
      </p>
    </Page>
  );
};

const Verdict = ({ paper }: { readonly paper: VerifiedView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const day = paper.replacedOn === null ? '' : dayWords(paper.replacedOn, language);
  return (
    <>
      <div className="portal-verified" data-state={paper.sample ? 'sample' : paper.state} role="status">
        <p className="portal-lead">
          {say(paper.sample ? 'portal.verify.sample' : `portal.verify.${paper.state}`, { day })}
        </p>
        {paper.sample ? <p>{say(`portal.verify.sample.${paper.state}`, { day })}</p> : null}
      </div>
      <Terms>
        <Term name={say('portal.verify.unit')}>{paper.unit.name}</Term>
        <Term name={say('portal.verify.on')}>{dayWords(paper.on, language)}</Term>
        <Term name={say('portal.verify.code')}>
          <span className="jx-tabular">{paper.code.replaceAll(/(.{4})(?=.)/g, '$1-')}</span>
        </Term>
        {paper.sealed ? <Term name={say('portal.verify.sealed')}>{say('portal.verify.sealed.yes')}</Term> : null}
      </Terms>
      <p className="jx-soft">{say('portal.verify.limits')}</p>
      <CompareFile code={paper.code} />
      {paper.unit.phone === null ? null : (
        <p>
          {say('portal.verify.ask')}
          <PhoneLink unit={paper.unit} name={paper.unit.name} />
        </p>
      )}
    </>
  );
};
