-- The rules that were in force, under the hash of their content, for as long as there is a case of theirs.
CREATE TABLE loop_definition (
  zone_id text NOT NULL,
  hash text NOT NULL,
  loop text NOT NULL,
  version integer NOT NULL,
  in_force_from date NOT NULL,
  definition json NOT NULL,
  guard_hashes jsonb NOT NULL,
  kept_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  PRIMARY KEY (zone_id, hash)
);
COMMENT ON COLUMN loop_definition.definition IS 'json and not jsonb: the order in which clocks are declared decides ties';
COMMENT ON TABLE loop_definition IS 'Every version of every loop that ever had a case';
GRANT SELECT, INSERT (zone_id, hash, loop, version, in_force_from, definition, guard_hashes) ON loop_definition TO jingxin_application;

-- The calendars that due dates were counted by; an event names the version it read.
CREATE TABLE calendar_version (
  zone_id text NOT NULL,
  version text NOT NULL,
  definition jsonb NOT NULL,
  loaded_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  PRIMARY KEY (zone_id, version)
);
COMMENT ON TABLE calendar_version IS 'Every calendar by which a due date was ever counted';
GRANT SELECT, INSERT (zone_id, version, definition) ON calendar_version TO jingxin_application;

ALTER TABLE loop_definition ENABLE ROW LEVEL SECURITY;
ALTER TABLE loop_definition FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON loop_definition USING (zone_id = current_setting('app.zone'));

ALTER TABLE calendar_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_version FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON calendar_version USING (zone_id = current_setting('app.zone'));
