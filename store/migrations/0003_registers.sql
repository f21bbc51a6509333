-- What loops are about and what people keep lists of: the present words of every register.
CREATE TABLE entry (
  zone_id text NOT NULL,
  register text NOT NULL,
  key text NOT NULL,
  version integer NOT NULL,
  stream text NOT NULL GENERATED ALWAYS AS (register || ':' || key) STORED,
  body jsonb NOT NULL,
  closed boolean NOT NULL DEFAULT false,
  bigrams text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (zone_id, register, key),
  CONSTRAINT provable_entry_stands_on_its_events FOREIGN KEY (zone_id, stream, version) REFERENCES event (zone_id, stream, seq)
);
CREATE INDEX entry_words ON entry USING gin (bigrams);
COMMENT ON TABLE entry IS 'The present state of every register entry; its history is in event';
GRANT SELECT, INSERT (zone_id, register, key, version, body, closed, bigrams), UPDATE (version, body, closed, bigrams)
  ON entry TO jingxin_application;

-- Units and people again, narrow, so that a case can only be held by one that is there.
CREATE TABLE unit (
  zone_id text NOT NULL,
  unit text NOT NULL,
  open boolean NOT NULL,
  PRIMARY KEY (zone_id, unit),
  UNIQUE (zone_id, unit, open)
);
COMMENT ON TABLE unit IS 'Units that may hold a duty, and whether they still exist';
GRANT SELECT, INSERT, UPDATE (open) ON unit TO jingxin_application;

CREATE TABLE person (
  zone_id text NOT NULL,
  person text NOT NULL,
  unit text NOT NULL,
  active boolean NOT NULL,
  PRIMARY KEY (zone_id, person),
  UNIQUE (zone_id, person, active),
  CONSTRAINT answered_person_has_a_unit FOREIGN KEY (zone_id, unit) REFERENCES unit (zone_id, unit)
);
COMMENT ON TABLE person IS 'People who may hold a duty, and whether they still serve';
GRANT SELECT, INSERT, UPDATE (unit, active) ON person TO jingxin_application;

ALTER TABLE entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE entry FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON entry USING (zone_id = current_setting('app.zone'));

ALTER TABLE unit ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON unit USING (zone_id = current_setting('app.zone'));

ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON person USING (zone_id = current_setting('app.zone'));
