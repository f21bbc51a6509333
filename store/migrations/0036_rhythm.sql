-- Duties that return: which turn of which entry was opened as which case, so that none is opened twice and none forgotten.
CREATE TABLE rhythm_turn (
  zone_id text NOT NULL,
  rhythm text NOT NULL,
  entry text NOT NULL,
  turn integer NOT NULL CHECK (turn > 0),
  turn_on date NOT NULL,
  case_id text NOT NULL,
  CONSTRAINT answered_turn_is_opened_once PRIMARY KEY (zone_id, rhythm, entry, turn),
  CONSTRAINT answered_turn_is_a_case FOREIGN KEY (zone_id, case_id) REFERENCES service_case (zone_id, case_id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE rhythm_turn IS 'Each turn of a duty that returns, and the case that it is';
GRANT SELECT, INSERT (zone_id, rhythm, entry, turn, turn_on, case_id) ON rhythm_turn TO jingxin_application;

ALTER TABLE rhythm_turn ENABLE ROW LEVEL SECURITY;
ALTER TABLE rhythm_turn FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON rhythm_turn USING (zone_id = current_setting('app.zone'));
