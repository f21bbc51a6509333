-- What has to reach somebody outside: papers, held back until they may go, and other messages. Written with
-- the act, sent afterwards, at least once.
CREATE TABLE outbox (
  zone_id text NOT NULL,
  message_id text NOT NULL,
  kind text NOT NULL,
  release text COLLATE "C" NOT NULL,
  payload jsonb NOT NULL,
  case_id text,
  seq integer,
  paper text,
  recipient text,
  once boolean NOT NULL DEFAULT false,
  grounds boolean NOT NULL DEFAULT false,
  reason text,
  basis text[] NOT NULL DEFAULT '{}',
  undone_by integer,
  attempts integer NOT NULL DEFAULT 0,
  claimed_until timestamptz,
  last_error text,
  sent_at timestamptz,
  PRIMARY KEY (zone_id, message_id),
  CONSTRAINT grounded_paper_says_why CHECK (NOT grounds OR cardinality(basis) > 0 OR btrim(coalesce(reason, '')) <> ''),
  CONSTRAINT finished_paper_belongs_to_an_event FOREIGN KEY (zone_id, case_id, seq) REFERENCES event (zone_id, stream, seq)
);
CREATE UNIQUE INDEX told_once_paper_is_given_once ON outbox (zone_id, case_id, paper) WHERE once AND undone_by IS NULL;
CREATE INDEX outbox_of_case ON outbox (zone_id, case_id, seq) WHERE case_id IS NOT NULL;
CREATE INDEX outbox_waiting ON outbox (zone_id, release, message_id) WHERE sent_at IS NULL AND undone_by IS NULL;
COMMENT ON TABLE outbox IS 'Papers and messages on their way, and whether they have gone';
COMMENT ON COLUMN outbox.undone_by IS 'The event that undid the act, or put it right; what had not gone does not go';
GRANT SELECT, INSERT (zone_id, message_id, kind, release, payload, case_id, seq, paper, recipient, once, grounds, reason, basis),
  UPDATE (undone_by, attempts, claimed_until, last_error, sent_at) ON outbox TO jingxin_application;

ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON outbox USING (zone_id = current_setting('app.zone'));
