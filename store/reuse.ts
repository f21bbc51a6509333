import { letGo } from './attachment/let-go.ts';
import type { Attachment } from './attachments.ts';
import { exactly } from './instant.ts';
import { newId } from './new-id.ts';
import type { Store } from './store.ts';

export type Consent = { readonly id: string; readonly purpose: string; readonly givenAt: string };

/** A file that somebody handed in before, for which material of which item, and in which case. */
export type EarlierPaper = {
  readonly file: string;
  readonly material: string;
  readonly number: string;
  readonly at: string;
};

const inForce = `
SELECT consent_id::text AS id, purpose, ${exactly('given_at')} AS "givenAt" FROM reuse_consent
WHERE zone_id = $1 AND party = $2 AND withdrawn_at IS NULL`;

const give = `
INSERT INTO reuse_consent (zone_id, party, purpose, taken_by) VALUES ($1, $2, $3, $4)
ON CONFLICT (zone_id, party) WHERE withdrawn_at IS NULL DO NOTHING`;

const withdraw = `
UPDATE reuse_consent SET withdrawn_at = clock_timestamp(), withdrawal_taken_by = $3
WHERE zone_id = $1 AND party = $2 AND withdrawn_at IS NULL`;

/** The latest cases of the party first; a material is known by its name, whatever the item calls it by. */
const earlier = `
SELECT DISTINCT ON (f.file) f.file, m.value ->> 'name' AS material, c.number, e.body ->> 'at' AS at
FROM (SELECT * FROM service_case WHERE zone_id = $1 AND party = $2 AND item IS NOT NULL ORDER BY opened_at DESC, case_id DESC LIMIT 100) c
JOIN event e ON e.zone_id = c.zone_id AND e.stream = c.case_id AND jsonb_typeof(e.body -> 'input' -> 'files') = 'object'
CROSS JOIN LATERAL jsonb_array_elements(c.given -> 'item' -> 'materials') AS m
CROSS JOIN LATERAL jsonb_array_elements_text(CASE jsonb_typeof(e.body -> 'input' -> 'files' -> (m.value ->> 'id')) WHEN 'array'
  THEN e.body -> 'input' -> 'files' -> (m.value ->> 'id') ELSE '[]' END) AS f (file)
WHERE m.value ->> 'name' = $3 ORDER BY f.file, e.position DESC`;

/** Ended cases of the party, whose item gives something that this material asks for: the latest first. */
const granted = `
SELECT case_id AS id FROM service_case
WHERE zone_id = $1 AND party = $2 AND ending IS NOT NULL AND EXISTS (
  SELECT FROM jsonb_array_elements(CASE jsonb_typeof(given -> 'item' -> 'results') WHEN 'array' THEN given -> 'item' -> 'results' ELSE '[]' END) AS result
  WHERE strpos($3, result ->> 'name') > 0)
ORDER BY opened_at DESC, case_id DESC LIMIT 20`;

const later = `
SELECT EXISTS (SELECT FROM service_case
  WHERE zone_id = $1 AND party = $2 AND item = $3 AND ending = ANY ($4::text[]) AND opened_at >= $5) AS there`;

const copied = `
WITH source AS (SELECT * FROM attachment WHERE zone_id = $1 AND attachment_id = $2),
  counted AS (UPDATE stored_file s SET uses = uses + 1 FROM source WHERE s.zone_id = $1 AND s.hash = source.hash RETURNING s.hash)
INSERT INTO attachment (zone_id, attachment_id, hash, name, type, size, owner)
SELECT $1, $3, source.hash, source.name, source.type, source.size, $4 FROM source JOIN counted USING (hash)
RETURNING attachment_id AS id, name, type, size, hash, owner`;

const noted = `
INSERT INTO reuse (zone_id, attachment_id, from_attachment, party, consent_id, item, material) VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** The agreement that is in force; null where there is none, or it was withdrawn. */
export const consentOf = async (store: Store, party: string): Promise<Consent | null> =>
  (await store.query<Consent>('reuse-consent', inForce, [store.zone, party]))[0] ?? null;

/** Keeps that somebody agrees, to what, and who of the staff was told; once is enough. */
export const giveConsent = async (
  store: Store,
  party: string,
  purpose: string,
  takenBy: string | null = null,
): Promise<void> => {
  await store.query('give-consent', give, [store.zone, party, purpose, takenBy]);
};

/** Withdraws it, at once: what was taken over and not handed in yet goes too. What is part of a case stays there. */
export const withdrawConsent = async (
  store: Store,
  files: string,
  party: string,
  takenBy: string | null = null,
): Promise<void> => {
  await store.query('withdraw-consent', withdraw, [store.zone, party, takenBy]);
  const taken = await store.query<{ id: string }>(
    'reused-and-unused',
    `SELECT r.attachment_id AS id FROM reuse r JOIN attachment a USING (zone_id, attachment_id)
     WHERE r.zone_id = $1 AND r.party = $2 AND NOT a.used`,
    [store.zone, party],
  );
  for (const { id } of taken) await letGo(store, files, id, null);
};

/** What a party handed in before for a material of this name, the latest first. */
export const earlierPapers = async (store: Store, party: string, name: string): Promise<readonly EarlierPaper[]> =>
  (await store.query<EarlierPaper>('earlier-papers', earlier, [store.zone, party, name])).toSorted((a, b) =>
    a.at < b.at ? 1 : -1,
  );

/** The ended cases of a party whose item gives what a material of this name asks for, the latest first. */
export const grantedBefore = async (store: Store, party: string, name: string): Promise<readonly string[]> =>
  (await store.query<{ id: string }>('granted-before', granted, [store.zone, party, name])).map(({ id }) => id);

/** Whether a later case about the same item ended in one of these ways. */
export const endedLater = async (
  store: Store,
  about: { readonly party: string; readonly item: string; readonly since: string },
  endings: readonly string[],
): Promise<boolean> =>
  (
    await store.query<{ there: boolean }>('ended-later', later, [
      store.zone,
      about.party,
      about.item,
      endings,
      about.since,
    ])
  )[0]?.there === true;

type Reuse = {
  /** The file that was handed in before, or the paper that was issued. */
  readonly from: string;
  readonly party: string;
  readonly consent: string;
  readonly item: string;
  readonly material: string;
};

/** Takes a paper over as an attachment of its own, of the same bytes; written with what it is for and the consent it rests on. */
export const reusePaper = (store: Store, owner: string, reuse: Reuse): Promise<Attachment | null> =>
  store.transaction(async (connection) => {
    const id = newId('f');
    const values = [store.zone, reuse.from, id, owner];
    const copy = await connection.query({ name: 'reuse-paper', text: copied, values });
    const attachment = copy.rows[0] as Attachment | undefined;
    if (attachment !== undefined) await connection.query(note(store, id, reuse));
    return attachment ?? null;
  });

/** Notes that an attachment was made of a paper that was issued. */
export const noteReuse = async (store: Store, attachment: string, reuse: Reuse): Promise<void> => {
  const { name, text, values } = note(store, attachment, reuse);
  await store.query(name, text, values);
};

const note = (store: Store, attachment: string, { from, party, consent, item, material }: Reuse) => ({
  name: 'note-reuse',
  text: noted,
  values: [store.zone, attachment, from, party, consent, item, material],
});
