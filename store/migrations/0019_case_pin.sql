-- A case is found by its number and a PIN, without an account. The PIN is worked out from a secret of the zone; only
-- how often it was turned and how often it was missed is kept.
CREATE TABLE pin_secret (
  zone_id text PRIMARY KEY,
  secret bytea NOT NULL CHECK (octet_length(secret) >= 32)
);
COMMENT ON TABLE pin_secret IS 'From which the PINs of a zone are worked out; made when the first is asked for';
GRANT SELECT, INSERT ON pin_secret TO jingxin_application;

CREATE TABLE case_pin (
  zone_id text NOT NULL,
  case_id text NOT NULL,
  turn integer NOT NULL DEFAULT 0 CHECK (turn >= 0),
  missed integer NOT NULL DEFAULT 0 CHECK (missed >= 0),
  missed_since timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (zone_id, case_id),
  FOREIGN KEY (zone_id, case_id) REFERENCES service_case (zone_id, case_id)
);
COMMENT ON TABLE case_pin IS 'How often the PIN of a case was turned, and missed within the last hour';
GRANT SELECT, INSERT, UPDATE (turn, missed, missed_since) ON case_pin TO jingxin_application;

ALTER TABLE pin_secret ENABLE ROW LEVEL SECURITY;
ALTER TABLE pin_secret FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON pin_secret USING (zone_id = current_setting('app.zone'));
ALTER TABLE case_pin ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_pin FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON case_pin USING (zone_id = current_setting('app.zone'));
