import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { inLikelihood } from '../acts/act-order.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { actWord } from '../case/act-word.ts';
import { stageWord } from '../cases/stage-word.ts';
import { caseQuery } from '../data/case.ts';
import { useLoops } from '../data/loops.ts';
import { useSession } from '../data/session.ts';
import { holds, type Choice } from './choice.ts';
import { pages } from './pages.ts';
import { useRecent } from './recent.ts';
import { useFound } from './use-found.ts';

/** Everything the palette can lead to for what was typed: acts on the present case, cases, items and pages. */
export const useChoices = (typed: string): { readonly choices: readonly Choice[]; readonly busy: boolean } => {
  const say = useWords();
  const { language } = useLanguage();
  const go = useNavigate();
  const client = useQueryClient();
  const loops = useLoops();
  const me = useSession()?.id ?? '';
  const { id = '' } = useParams({ strict: false }) as { readonly id?: string };
  const view = client.getQueryData(caseQuery(id).queryKey);
  const last = useRecent(me);
  const found = useFound(typed);
  const toCase = (one: string) => () => void go({ to: '/cases/$id', params: { id: one } });
  const acts = view
    ? inLikelihood(
        loops.find(({ name }) => name === view.loop),
        view,
        view.acts.filter(({ act, refusal }) => refusal === null && act !== 'undo'),
      ).map(({ act }): Choice => ({
        id: `act:${act}`,
        group: 'acts',
        label: actWord(say, view.loop, act),
        aside: view.number,
        also: act,
        go: () => void go({ to: '/cases/$id', params: { id: view.id }, search: { act } }),
      }))
    : [];
  const local: readonly Choice[] = [
    ...acts,
    ...last
      .filter((one) => one.id !== id)
      .map((one): Choice => ({
        id: `case:${one.id}`,
        group: 'recent',
        label: one.title,
        aside: one.number,
        also: '',
        go: toCase(one.id),
      })),
    ...pages.map(({ key, to, params }): Choice => ({
      id: `page:${key}`,
      group: 'pages',
      label: say(`desk.nav.${key}`),
      aside: '',
      also: say(`desk.palette.also.${key}`),
      go: () => void go({ to, params }),
    })),
  ];
  const choices = [
    ...local.filter((choice) => holds(choice, typed)),
    ...[...found.cases, ...found.questions].map((line): Choice => ({
      id: `case:${line.id}`,
      group: line.loop === 'inquiry' ? 'questions' : 'cases',
      label: [line.title, line.party].filter(Boolean).join(' · '),
      aside: `${line.number} ${stageWord(say, line)}`,
      also: '',
      go: toCase(line.id),
    })),
    ...found.items.map((item): Choice => ({
      id: `item:${item.key}`,
      group: 'items',
      label: language === 'en' && item.nameEn ? item.nameEn : item.name,
      aside: '',
      also: '',
      go: () => void go({ to: '/registers/$register/$key', params: { register: 'service-item', key: item.key } }),
    })),
    ...found.people.map((one): Choice => ({
      id: `person:${one.person}`,
      group: 'people',
      label: one.name,
      aside: one.unit.name,
      also: '',
      go: () => void go({ to: '/people', search: { q: one.name } }),
    })),
  ];
  return { choices, busy: found.busy };
};
