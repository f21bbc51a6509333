/** SQL values by column; what is not given stays as it is. */
type Values = Readonly<Record<string, string>>;

const caseColumns =
  `number, loop, loop_hash, version, title, state, ending, handling_unit, holder_unit, holder_seat, next_clock,
  next_due, next_kind, party, right_id, opened_at, changed_at, mark, standing`.split(/,\s*/);

/** A case once more under another name, with some columns otherwise. */
export const copyOfCase = (from: string, name: string, values: Values): string => `
INSERT INTO service_case (zone_id, case_id, ${caseColumns.join(', ')})
SELECT zone_id, '${name}', ${caseColumns.map((column) => values[column] ?? (column === 'number' ? `'${name}'` : column)).join(', ')}
FROM service_case WHERE case_id = '${from}'`;

/** A case with other words in its row. */
export const changeOfCase = (caseId: string, set: string): string =>
  `UPDATE service_case SET ${set} WHERE zone_id = 'example' AND case_id = '${caseId}'`;

const event: Values = {
  zone_id: `'example'`,
  stream: `'made-up'`,
  seq: '1',
  position: '9999',
  kind: `'case'`,
  act: `'ask'`,
  body: `'{}'`,
  happened_at: `'2026-03-02T10:00:00+08'`,
  mark: `'demonstration'`,
  previous_hash: `sha256('')`,
  hash: `sha256('')`,
};

/** An event that never happened. */
export const madeUpEvent = (values: Values = {}): string => {
  const all = { ...event, ...values };
  return `INSERT INTO event (${Object.keys(all).join(', ')}) VALUES (${Object.values(all).join(', ')})`;
};

/** A paper that no act has issued. */
export const madeUpPaper = (caseId: string, seq: number, values: Values): string => `
INSERT INTO outbox (zone_id, message_id, kind, release, payload, case_id, seq, ${Object.keys(values).join(', ')})
VALUES ('example', 'made-up', 'paper', '2026-03-02T10:00:00', '{}', '${caseId}', ${seq}, ${Object.values(values).join(', ')})`;
