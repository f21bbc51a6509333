-- A case as lists show it: a copy of its standing, written with its events. What must never be untrue of a
-- case is a constraint here, named after the promise it keeps.
CREATE TABLE service_case (
  zone_id text NOT NULL,
  case_id text NOT NULL,
  number text NOT NULL,
  loop text NOT NULL,
  loop_hash text NOT NULL,
  version integer NOT NULL,
  title text NOT NULL,
  state text,
  ending text,
  handling_unit text NOT NULL,
  holder_unit text,
  holder_seat text,
  holder_person text,
  holder_open boolean GENERATED ALWAYS AS (CASE WHEN ending IS NULL THEN true END) STORED,
  awaits text,
  offer_unit text,
  party text,
  item text,
  parent_case text,
  right_id text,
  next_clock text,
  next_due text COLLATE "C" CHECK (next_due ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?$'),
  next_kind text CHECK (next_kind IN ('duty', 'watch')),
  wake_at text COLLATE "C",
  open_debts integer NOT NULL DEFAULT 0,
  ended_by_unit text,
  ended_apart_from text,
  opened_at text COLLATE "C" NOT NULL,
  changed_at text COLLATE "C" NOT NULL,
  mark text NOT NULL CHECK (mark IN ('live', 'demonstration', 'later')),
  standing jsonb NOT NULL,
  PRIMARY KEY (zone_id, case_id),
  CONSTRAINT provable_case_stands_on_its_events FOREIGN KEY (zone_id, case_id, version) REFERENCES event (zone_id, stream, seq),
  CONSTRAINT provable_case_keeps_its_rules FOREIGN KEY (zone_id, loop_hash) REFERENCES loop_definition (zone_id, hash),
  CONSTRAINT provable_case_number_is_one_of_a_kind UNIQUE (zone_id, number),
  CONSTRAINT answered_open_case_has_holder CHECK (ending IS NOT NULL OR (holder_unit IS NOT NULL AND holder_seat IS NOT NULL)),
  CONSTRAINT answered_open_case_has_clock CHECK (ending IS NOT NULL OR (next_clock IS NOT NULL AND next_due IS NOT NULL)),
  CONSTRAINT finished_case_is_in_a_state_or_ended CHECK ((state IS NULL) <> (ending IS NULL)),
  CONSTRAINT finished_ended_case_holds_nobody CHECK (ending IS NULL OR (holder_unit IS NULL AND next_due IS NULL AND offer_unit IS NULL)),
  CONSTRAINT finished_child_has_a_parent FOREIGN KEY (zone_id, parent_case) REFERENCES service_case (zone_id, case_id)
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT kept_open_case_is_held_by_an_open_unit FOREIGN KEY (zone_id, holder_unit, holder_open) REFERENCES unit (zone_id, unit, open)
    DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT kept_open_case_is_held_by_an_active_person FOREIGN KEY (zone_id, holder_person, holder_open)
    REFERENCES person (zone_id, person, active) DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT kept_offer_goes_to_a_unit FOREIGN KEY (zone_id, offer_unit, holder_open) REFERENCES unit (zone_id, unit, open)
    DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT trusted_ended_case_owes_nothing CHECK (ending IS NULL OR open_debts = 0),
  CONSTRAINT judged_right_exists FOREIGN KEY (zone_id, right_id) REFERENCES review_right (zone_id, right_id),
  CONSTRAINT judged_right_is_used_once UNIQUE (zone_id, right_id),
  CONSTRAINT judged_case_is_closed_by_another_unit CHECK (ending IS NULL OR ended_by_unit IS DISTINCT FROM ended_apart_from OR ended_by_unit IS NULL)
);
CREATE INDEX service_case_worklist ON service_case (zone_id, holder_unit, next_due, case_id) WHERE ending IS NULL;
CREATE INDEX service_case_offers ON service_case (zone_id, offer_unit, next_due, case_id) WHERE offer_unit IS NOT NULL;
CREATE INDEX service_case_wakes ON service_case (zone_id, wake_at, case_id) WHERE wake_at IS NOT NULL;
CREATE INDEX service_case_of_party ON service_case (zone_id, party, opened_at, case_id) WHERE party IS NOT NULL;
CREATE INDEX service_case_of_unit ON service_case (zone_id, handling_unit, opened_at, case_id);
CREATE INDEX service_case_by_opening ON service_case (zone_id, opened_at, case_id);
CREATE INDEX service_case_children ON service_case (zone_id, parent_case) WHERE parent_case IS NOT NULL;
COMMENT ON TABLE service_case IS 'How every case stands; derived from event, and checked against it by verify';
COMMENT ON COLUMN service_case.handling_unit IS 'The unit that holds the case, or held it last';
COMMENT ON COLUMN service_case.next_due IS 'A civil moment of the zone as text: it sorts, and 24:00 is the end of a day';
COMMENT ON COLUMN service_case.wake_at IS 'When the clock acts next, if nobody does';
COMMENT ON COLUMN service_case.ended_apart_from IS 'The unit that may not bring about this ending';
GRANT SELECT, INSERT (zone_id, case_id, number, loop, loop_hash, version, title, state, ending, handling_unit, holder_unit,
  holder_seat, holder_person, awaits, offer_unit, party, item, parent_case, right_id, next_clock, next_due, next_kind, wake_at,
  open_debts, ended_by_unit, ended_apart_from, opened_at, changed_at, mark, standing) ON service_case TO jingxin_application;
GRANT UPDATE (version, title, state, ending, handling_unit, holder_unit, holder_seat, holder_person, awaits, offer_unit,
  next_clock, next_due, next_kind, wake_at, open_debts, ended_by_unit, ended_apart_from, changed_at, standing)
  ON service_case TO jingxin_application;

ALTER TABLE service_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE service_case FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON service_case USING (zone_id = current_setting('app.zone'));
