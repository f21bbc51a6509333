import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf, type DoorProblem } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useProgrammes } from '../data/programmes.ts';
import { useZone } from '../data/zone.ts';
import { Page } from '../layout/page.tsx';
import type { Entry } from '../registers/entry.ts';
import { ChangeAway } from './change-away.tsx';
import { RecordFields } from './record-fields.tsx';
import { WhenAndWhy } from './when-and-why.tsx';
import { proposalPath, type ProposalFault, type ProposalView } from './proposal.ts';

type Start = {
  readonly version: number;
  readonly body: JsonObject;
  readonly from: string;
  readonly reason: string;
  readonly faults: readonly ProposalFault[];
  /** A change that somebody has already handed over: it is read or sent back, and not written over. */
  readonly away?: ProposalView;
};

const maybe = async <Answer,>(asked: Promise<Answer>): Promise<Answer | null> =>
  asked.catch((thrown: unknown) => {
    if (problemOf(thrown)?.status === 404) return null;
    throw thrown;
  });

/** What is written on: the proposal that there is, else the entry as it stands, else an empty one. */
const start = async (register: string, key: string, keyField: string): Promise<Start> => {
  const proposal = await maybe(door<ProposalView>(proposalPath(register, key)));
  if (proposal) return proposal.state === 'draft' ? proposal : { ...proposal, away: proposal };
  const entry = await maybe(door<Entry>(`/api/registers/${register}/${encodeURIComponent(key)}`));
  const history = await maybe(
    door<readonly unknown[]>(`/api/registers/proposal/${encodeURIComponent(`${register}:${key}`)}/history`),
  );
  return { version: history?.length ?? 0, body: entry?.body ?? { [keyField]: key }, from: '', reason: '', faults: [] };
};

/** A draft of a change, field by field. It may be saved unfinished; what is wrong is told, and stands in the way later. */
export const EditPage = () => {
  const say = useWords();
  const go = useNavigate();
  const client = useQueryClient();
  const { register, key } = useParams({ from: '/proposals/$register/$key/edit' });
  const about = useProgrammes()
    .flatMap(({ registers }) => registers)
    .find(({ name }) => name === register);
  const today = useZone().today.slice(0, 10);
  const { data: first } = useSuspenseQuery({
    queryKey: ['proposal', register, key, 'edit'],
    queryFn: () => start(register, key, about?.key ?? 'key'),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const [body, put] = useState(first.body);
  const [from, setFrom] = useState(first.from === '' ? today : first.from);
  const [reason, setReason] = useState(first.reason);
  const save = useMutation({
    mutationFn: () =>
      door(proposalPath(register, key), { method: 'PUT', version: first.version, body: { body, from, reason } }),
    onSuccess: async () => {
      for (const name of ['proposal', 'proposals']) await client.invalidateQueries({ queryKey: [name] });
      await go({ to: '/proposals/$register/$key', params: { register, key } });
    },
  });
  const problem: DoorProblem | null = problemOf(save.error);
  const wrong = problem?.fields ?? first.faults;
  const why = wrong.find(({ field }) => field === 'reason')?.message ?? null;
  if (first.away) return <ChangeAway away={first.away} />;
  return (
    <Page title={say('desk.proposal.edit')}>
      <p>
        <Link to="/proposals/$register" params={{ register }}>
          {say('desk.proposals.title')}
        </Link>
      </p>
      <RecordFields
        register={register}
        schema={about?.schema ?? {}}
        path=""
        value={body}
        wrong={wrong}
        onChange={put}
      />
      <WhenAndWhy from={from} reason={reason} wrong={why} onFrom={setFrom} onReason={setReason} />
      {problem ? <Problem problem={problem} /> : null}
      <button type="button" className="jx-button" disabled={save.isPending} onClick={() => save.mutate()}>
        {say('desk.proposal.save')}
      </button>
    </Page>
  );
};
