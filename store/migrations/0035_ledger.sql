-- Budgets: what came into an account, what is promised of it and what is paid, kept with the events that say so.
CREATE TABLE ledger (
  zone_id text NOT NULL,
  account text NOT NULL,
  funded bigint NOT NULL,
  promised bigint NOT NULL,
  paid bigint NOT NULL,
  PRIMARY KEY (zone_id, account),
  CONSTRAINT trusted_account_keeps_what_it_promises CHECK (funded >= promised + paid AND promised >= 0 AND paid >= 0)
);
COMMENT ON TABLE ledger IS 'What each account holds, in the smallest unit of its currency; derived from event, and checked against it by verify';
COMMENT ON COLUMN ledger.account IS 'The currency and the name: CNY technology-upgrade-2026';
GRANT SELECT, INSERT (zone_id, account, funded, promised, paid), UPDATE (funded, promised, paid) ON ledger TO jingxin_application;

CREATE TABLE ledger_entry (
  zone_id text NOT NULL,
  account text NOT NULL,
  case_id text NOT NULL,
  seq integer NOT NULL,
  funded bigint NOT NULL,
  promised bigint NOT NULL,
  paid bigint NOT NULL,
  PRIMARY KEY (zone_id, case_id, seq, account),
  CONSTRAINT provable_entry_of_an_account_belongs_to_an_event FOREIGN KEY (zone_id, case_id, seq) REFERENCES event (zone_id, stream, seq)
);
CREATE INDEX ledger_entry_of_account ON ledger_entry (zone_id, account);
COMMENT ON TABLE ledger_entry IS 'What each act changed in an account: whatever is not funded, promised or paid is free, so both sides are said';
GRANT SELECT, INSERT (zone_id, account, case_id, seq, funded, promised, paid) ON ledger_entry TO jingxin_application;

ALTER TABLE ledger ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON ledger USING (zone_id = current_setting('app.zone'));

ALTER TABLE ledger_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON ledger_entry USING (zone_id = current_setting('app.zone'));
