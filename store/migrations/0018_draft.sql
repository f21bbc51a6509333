-- What somebody of the staff has typed into a form and not yet sent. It is kept here, not on the device: desks are shared.
CREATE TABLE draft (
  zone_id text NOT NULL,
  person text NOT NULL,
  about text NOT NULL CHECK (length(about) BETWEEN 1 AND 120),
  act text NOT NULL CHECK (length(act) BETWEEN 1 AND 60),
  typed text NOT NULL CHECK (octet_length(typed) <= 131072),
  kept_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (zone_id, person, about, act),
  FOREIGN KEY (zone_id, person) REFERENCES person (zone_id, person)
);
CREATE INDEX draft_by_age ON draft (zone_id, kept_at);
COMMENT ON TABLE draft IS 'Half-written forms of the staff; gone when the act is done, or after 30 days';
COMMENT ON COLUMN draft.about IS 'What the form is about: case:… or counter';
GRANT SELECT, INSERT (zone_id, person, about, act, typed), DELETE, UPDATE (typed, kept_at) ON draft TO jingxin_application;

ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON draft USING (zone_id = current_setting('app.zone'));
