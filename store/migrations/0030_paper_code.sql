-- The code of a paper, by which anybody can ask whether it is genuine. Chance alone, so that nobody finds one by trying;
-- made when the paper is first looked at.
CREATE TABLE paper_code (
  zone_id text NOT NULL,
  case_id text NOT NULL,
  seq integer NOT NULL,
  paper text NOT NULL,
  code text NOT NULL CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
  PRIMARY KEY (zone_id, case_id, seq, paper),
  UNIQUE (zone_id, code),
  CONSTRAINT provable_code_belongs_to_a_paper FOREIGN KEY (zone_id, case_id, seq) REFERENCES event (zone_id, stream, seq)
);
COMMENT ON TABLE paper_code IS 'By which code which paper can be verified';
GRANT SELECT, INSERT ON paper_code TO jingxin_application;

ALTER TABLE paper_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE paper_code FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON paper_code USING (zone_id = current_setting('app.zone'));
