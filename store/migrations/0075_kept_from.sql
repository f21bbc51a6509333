-- A complaint never comes to whom it is about: the unit stands beside the case, so that no list of it shows the case, and
-- the database refuses to let it hold the case or be offered it.
ALTER TABLE service_case ADD COLUMN kept_from text,
  ADD CONSTRAINT case_is_kept_from_a_unit_that_there_is FOREIGN KEY (zone_id, kept_from) REFERENCES unit (zone_id, unit),
  ADD CONSTRAINT protected_case_is_kept_from_whom_it_is_about CHECK (
    kept_from IS NULL OR (holder_unit IS DISTINCT FROM kept_from AND offer_unit IS DISTINCT FROM kept_from));
COMMENT ON COLUMN service_case.kept_from IS 'The unit that the case is about: nobody of it sees the case';
GRANT INSERT (kept_from) ON service_case TO jingxin_application;
