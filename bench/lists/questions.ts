import type { Client } from 'pg';
import type { Session } from '../http/sign-in.ts';
import type { Get } from './get.ts';

/** Something that people look at all day, asked by one of them. */
export type Question = { readonly name: string; readonly by: Session; readonly path: string };

export type Readers = {
  /** A clerk of the unit at which most questions arrive. */
  readonly clerk: Session;
  /** A contact of the same unit: his post holds few of its cases. */
  readonly contact: Session;
  /** A contact of a unit with few cases. */
  readonly small: Session;
  /** The office, which sees all. */
  readonly office: Session;
  readonly resident: Session;
};

type List = { readonly next: string | null };

/** The pages that are measured. The fiftieth page is reached as a reader reaches it, page after page. */
export const questionsOf = async (get: Get, owner: Client, readers: Readers): Promise<readonly Question[]> => {
  const { clerk, contact, small, office, resident } = readers;
  const far = async (path: string, by: Session): Promise<string> => {
    let after = '';
    for (let page = 1; page < 50; page += 1) {
      const { text } = await get(`${path}${after}`, by);
      const { next } = JSON.parse(text) as List;
      if (next === null) break;
      after = `${path.includes('?') ? '&' : '?'}after=${next}`;
    }
    return `${path}${after}`;
  };
  const seek = (q: string): string => `/api/search?q=${encodeURIComponent(q)}`;
  const one = async (text: string): Promise<{ readonly id: string; readonly number: string }> =>
    (await owner.query<{ id: string; number: string }>(text)).rows[0] ?? { id: '', number: '' };
  const usual = await one(
    `SELECT case_id AS id, number FROM service_case WHERE zone_id = 'demo' ORDER BY opened_at OFFSET 5000 LIMIT 1`,
  );
  const long = await one(
    `SELECT case_id AS id, number FROM service_case WHERE zone_id = 'demo' AND case_id LIKE 'c20%' ORDER BY version DESC LIMIT 1`,
  );
  return [
    { name: 'duties, clerk of the busiest unit', by: clerk, path: '/api/duties' },
    { name: 'duties, 50th page', by: clerk, path: await far('/api/duties', clerk) },
    { name: 'duties, contact of a small unit', by: small, path: '/api/duties' },
    { name: 'duties, contact of the busiest unit', by: contact, path: '/api/duties' },
    { name: "the unit's cases, clerk", by: clerk, path: '/api/cases' },
    { name: "the unit's cases, 50th page", by: clerk, path: await far('/api/cases', clerk) },
    { name: "the unit's open cases", by: clerk, path: '/api/cases?ended=0' },
    { name: "the unit's red cases", by: clerk, path: '/api/cases?light=red' },
    { name: "the unit's cases, one state", by: clerk, path: '/api/cases?loop=inquiry&state=asked' },
    { name: 'all cases, office', by: office, path: '/api/cases?scope=all' },
    { name: 'all cases, 50th page', by: office, path: await far('/api/cases?scope=all', office) },
    { name: 'all open cases, office', by: office, path: '/api/cases?scope=all&ended=0' },
    { name: 'all red cases, office', by: office, path: '/api/cases?scope=all&light=red' },
    { name: 'own cases, resident', by: resident, path: '/api/cases' },
    { name: 'search 路灯 (often), office', by: office, path: seek('路灯') },
    { name: 'search 路灯, clerk', by: clerk, path: seek('路灯') },
    { name: 'search 路灯, small unit', by: small, path: seek('路灯') },
    { name: 'search 凤鸣 (rarely), office', by: office, path: seek('凤鸣') },
    { name: 'search 凤鸣, small unit', by: small, path: seek('凤鸣') },
    { name: 'search 麒麟 (never), office', by: office, path: seek('麒麟') },
    { name: 'search ldhl (initials), office', by: office, path: seek('ldhl') },
    { name: 'search a whole number, office', by: office, path: seek(usual.number) },
    { name: 'search five last digits, office', by: office, path: seek(usual.number.slice(-5)) },
    { name: 'search 路灯, resident', by: resident, path: seek('路灯') },
    { name: 'case page', by: office, path: `/api/cases/${usual.id}` },
    { name: 'case page, longest history', by: office, path: `/api/cases/${long.id}` },
  ];
};
