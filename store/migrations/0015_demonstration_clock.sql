-- How far a demonstration's clock has been put ahead of the real one. It only ever grows: what has happened stays.
CREATE TABLE demonstration_clock (
  zone_id text PRIMARY KEY,
  ahead_seconds bigint NOT NULL CHECK (ahead_seconds >= 0)
);
COMMENT ON TABLE demonstration_clock IS 'By how many seconds the demonstration is ahead of the real time';
GRANT SELECT, INSERT, UPDATE (ahead_seconds) ON demonstration_clock TO jingxin_application;

ALTER TABLE demonstration_clock ENABLE ROW LEVEL SECURITY;
ALTER TABLE demonstration_clock FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON demonstration_clock USING (zone_id = current_setting('app.zone'));
