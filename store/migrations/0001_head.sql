-- One row per zone: where its chain of events ends. It is locked by whoever appends, which makes positions
-- gap-free and in the order of commit, so that a reader with a checkpoint can never skip one.
CREATE TABLE head (
  zone_id text NOT NULL PRIMARY KEY CHECK (zone_id <> ''),
  position bigint NOT NULL DEFAULT 0 CHECK (position >= 0),
  hash bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex') CHECK (octet_length(hash) = 32)
);
COMMENT ON TABLE head IS 'Where the chain of events of a zone ends';
GRANT SELECT, INSERT (zone_id), UPDATE (position, hash) ON head TO jingxin_application;

ALTER TABLE head ENABLE ROW LEVEL SECURITY;
ALTER TABLE head FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON head USING (zone_id = current_setting('app.zone'));
