-- The answer to each click, so that the same click twice is one act.
CREATE TABLE idempotency (
  zone_id text NOT NULL,
  actor text NOT NULL,
  key text NOT NULL,
  body_hash bytea NOT NULL,
  answer jsonb NOT NULL,
  answered_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  CONSTRAINT provable_click_is_one_act PRIMARY KEY (zone_id, actor, key)
);
CREATE INDEX idempotency_by_age ON idempotency (zone_id, answered_at);
COMMENT ON TABLE idempotency IS 'The answer that each Idempotency-Key was given';
GRANT SELECT, INSERT (zone_id, actor, key, body_hash, answer), DELETE ON idempotency TO jingxin_application;

-- Running numbers, taken inside the lock of the zone and therefore without gaps.
CREATE TABLE number_series (
  zone_id text NOT NULL,
  series text NOT NULL,
  last integer NOT NULL CHECK (last > 0),
  PRIMARY KEY (zone_id, series)
);
COMMENT ON TABLE number_series IS 'The last number given in each series of case numbers';
GRANT SELECT, INSERT, UPDATE (last) ON number_series TO jingxin_application;

ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON idempotency USING (zone_id = current_setting('app.zone'));

ALTER TABLE number_series ENABLE ROW LEVEL SECURITY;
ALTER TABLE number_series FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON number_series USING (zone_id = current_setting('app.zone'));
