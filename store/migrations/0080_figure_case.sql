-- Every number opens to its cases: what each event of each case added to each figure. Rebuilt from event at any time,
-- together with the counters, by the same reader under the same checkpoint.
CREATE TABLE figure_case (
  zone_id text NOT NULL,
  figure text NOT NULL,
  day date NOT NULL,
  unit text NOT NULL,
  class text NOT NULL CHECK (class IN ('computed', 'demonstration')),
  stream text NOT NULL,
  seq integer NOT NULL,
  value bigint NOT NULL,
  PRIMARY KEY (zone_id, figure, day, unit, stream, seq, class)
);
COMMENT ON TABLE figure_case IS 'What each event of each case added to a figure; what was undone is taken off again, on its own day';
GRANT SELECT, INSERT, DELETE ON figure_case TO jingxin_application;

ALTER TABLE figure_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE figure_case FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON figure_case USING (zone_id = current_setting('app.zone'));
