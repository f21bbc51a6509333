-- Figures are additive counters, kept from events by one reader with a checkpoint.
CREATE TABLE figure (
  zone_id text NOT NULL,
  figure text NOT NULL,
  unit text NOT NULL,
  day date NOT NULL,
  class text NOT NULL CHECK (class IN ('computed', 'demonstration')),
  value bigint NOT NULL,
  PRIMARY KEY (zone_id, figure, unit, day, class)
);
COMMENT ON TABLE figure IS 'What is counted, by unit and civil day; rebuilt from event at any time';
COMMENT ON COLUMN figure.class IS 'Whether real events were counted, or demonstration ones';
GRANT SELECT, INSERT, DELETE, UPDATE (value) ON figure TO jingxin_application;

CREATE TABLE checkpoint (
  zone_id text NOT NULL,
  reader text NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (zone_id, reader)
);
COMMENT ON TABLE checkpoint IS 'How far each reader of the events has come';
GRANT SELECT, INSERT, DELETE, UPDATE (position) ON checkpoint TO jingxin_application;

ALTER TABLE figure ENABLE ROW LEVEL SECURITY;
ALTER TABLE figure FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON figure USING (zone_id = current_setting('app.zone'));

ALTER TABLE checkpoint ENABLE ROW LEVEL SECURITY;
ALTER TABLE checkpoint FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON checkpoint USING (zone_id = current_setting('app.zone'));
