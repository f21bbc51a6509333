-- How far the open cases have been counted under a calendar: to see beforehand what moves, and to move it. It may be cut
-- off at any page and goes on there.
CREATE TABLE calendar_count (
  zone_id text NOT NULL,
  subject text NOT NULL,
  total integer NOT NULL CHECK (total >= 0),
  counted integer NOT NULL DEFAULT 0 CHECK (counted >= 0),
  moved integer NOT NULL DEFAULT 0 CHECK (moved >= 0),
  reached text COLLATE "C" NOT NULL DEFAULT '',
  found jsonb NOT NULL DEFAULT '{}',
  ended boolean NOT NULL DEFAULT false,
  began_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  noted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (zone_id, subject)
);
COMMENT ON TABLE calendar_count IS 'Progress of counting the open cases under another calendar';
COMMENT ON COLUMN calendar_count.subject IS 'preview:… of a proposed change, or recount:… of the calendar that is in force';
COMMENT ON COLUMN calendar_count.reached IS 'The last case that was counted';
GRANT SELECT, INSERT (zone_id, subject, total), UPDATE (total, counted, moved, reached, found, ended, noted_at)
  ON calendar_count TO jingxin_application;

ALTER TABLE calendar_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_count FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON calendar_count USING (zone_id = current_setting('app.zone'));
