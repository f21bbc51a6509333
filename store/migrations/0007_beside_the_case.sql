-- The running clocks. The clock that a case names as its next one must be among them.
CREATE TABLE clock (
  zone_id text NOT NULL,
  case_id text NOT NULL,
  clock text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('duty', 'watch')),
  since text COLLATE "C" NOT NULL,
  due text COLLATE "C" NOT NULL,
  provisional boolean NOT NULL,
  PRIMARY KEY (zone_id, case_id, clock),
  UNIQUE (zone_id, case_id, clock, due),
  CONSTRAINT in_time_due_follows_its_start CHECK (due >= since),
  CONSTRAINT in_time_clock_belongs_to_a_case FOREIGN KEY (zone_id, case_id) REFERENCES service_case (zone_id, case_id)
);
COMMENT ON TABLE clock IS 'Clocks that run; a stopped or fired one is in the history only';
GRANT SELECT, INSERT, DELETE, UPDATE (since, due, provisional) ON clock TO jingxin_application;

ALTER TABLE service_case ADD CONSTRAINT in_time_next_due_is_a_running_clock
  FOREIGN KEY (zone_id, case_id, next_clock, next_due) REFERENCES clock (zone_id, case_id, clock, due) DEFERRABLE INITIALLY DEFERRED;

-- The unit asked first, said once and never changed.
CREATE TABLE first_asked (
  zone_id text NOT NULL,
  case_id text NOT NULL,
  unit text NOT NULL,
  CONSTRAINT kept_first_asked_unit_is_pinned PRIMARY KEY (zone_id, case_id),
  FOREIGN KEY (zone_id, case_id) REFERENCES service_case (zone_id, case_id),
  CONSTRAINT kept_first_asked_is_a_unit FOREIGN KEY (zone_id, unit) REFERENCES unit (zone_id, unit)
);
COMMENT ON TABLE first_asked IS 'The unit that was asked first; visible to the asker to the end';
GRANT SELECT, INSERT ON first_asked TO jingxin_application;

-- The words by which a case is found, as pairs of characters.
CREATE TABLE case_words (
  zone_id text NOT NULL,
  case_id text NOT NULL,
  bigrams text[] NOT NULL,
  PRIMARY KEY (zone_id, case_id),
  FOREIGN KEY (zone_id, case_id) REFERENCES service_case (zone_id, case_id)
);
CREATE INDEX case_words_bigrams ON case_words USING gin (bigrams);
COMMENT ON TABLE case_words IS 'Pairs of characters by which a case is found';
GRANT SELECT, INSERT, UPDATE (bigrams) ON case_words TO jingxin_application;

-- Rulings on whose matter something is, remembered to propose the unit next time.
CREATE TABLE precedent (
  zone_id text NOT NULL,
  case_id text NOT NULL,
  seq integer NOT NULL,
  unit text NOT NULL,
  words text NOT NULL,
  bigrams text[] NOT NULL,
  PRIMARY KEY (zone_id, case_id, seq),
  FOREIGN KEY (zone_id, case_id, seq) REFERENCES event (zone_id, stream, seq),
  FOREIGN KEY (zone_id, unit) REFERENCES unit (zone_id, unit)
);
CREATE INDEX precedent_bigrams ON precedent USING gin (bigrams);
COMMENT ON TABLE precedent IS 'What was ruled to be whose matter';
GRANT SELECT, INSERT ON precedent TO jingxin_application;

ALTER TABLE clock ENABLE ROW LEVEL SECURITY;
ALTER TABLE clock FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON clock USING (zone_id = current_setting('app.zone'));

ALTER TABLE first_asked ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_asked FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON first_asked USING (zone_id = current_setting('app.zone'));

ALTER TABLE case_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_words FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON case_words USING (zone_id = current_setting('app.zone'));

ALTER TABLE precedent ENABLE ROW LEVEL SECURITY;
ALTER TABLE precedent FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON precedent USING (zone_id = current_setting('app.zone'));
