-- Whoever has a case, and the contact of his unit, are noticed once when its light turns yellow.
CREATE TABLE light_notice (
  zone_id text NOT NULL,
  case_id text NOT NULL,
  clock text NOT NULL,
  due text COLLATE "C" NOT NULL,
  noticed_at text COLLATE "C" NOT NULL,
  PRIMARY KEY (zone_id, case_id, clock, due),
  FOREIGN KEY (zone_id, case_id) REFERENCES service_case (zone_id, case_id)
);
COMMENT ON TABLE light_notice IS 'Which light turned yellow, and when that was noticed: once for a case, a clock and its day';
GRANT SELECT, INSERT ON light_notice TO jingxin_application;

ALTER TABLE light_notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE light_notice FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON light_notice USING (zone_id = current_setting('app.zone'));

CREATE INDEX service_case_coming ON service_case (zone_id, owed_due, case_id) WHERE ending IS NULL AND NOT owed_missed;
