-- A one-use right to judge a service. Nobody changes it; it is used by the case that names it, once.
CREATE TABLE review_right (
  zone_id text NOT NULL,
  right_id text NOT NULL,
  kind text NOT NULL,
  loop text NOT NULL,
  case_id text NOT NULL,
  seq integer NOT NULL,
  case_title text NOT NULL,
  party text NOT NULL,
  about_unit text,
  about_person text,
  from_day date NOT NULL,
  undone_by integer,
  PRIMARY KEY (zone_id, right_id),
  CONSTRAINT judged_right_comes_from_a_service FOREIGN KEY (zone_id, case_id, seq) REFERENCES event (zone_id, stream, seq),
  CONSTRAINT judged_rater_is_not_rated CHECK (party IS DISTINCT FROM about_person AND party IS DISTINCT FROM about_unit)
);
CREATE INDEX review_right_of_party ON review_right (zone_id, party, from_day);
CREATE INDEX review_right_of_case ON review_right (zone_id, case_id);
COMMENT ON TABLE review_right IS 'Rights to judge a service, each for one party and one use';
COMMENT ON COLUMN review_right.undone_by IS 'The event of the case that took the right back with the act that gave it';
GRANT SELECT, INSERT, UPDATE (undone_by) ON review_right TO jingxin_application;

ALTER TABLE review_right ENABLE ROW LEVEL SECURITY;
ALTER TABLE review_right FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON review_right USING (zone_id = current_setting('app.zone'));
