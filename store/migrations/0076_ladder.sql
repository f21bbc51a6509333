-- What is red climbs: the ladder reads the open cases with a missed duty, and those that are being done again, by their own
-- small indexes. What is held by whom, and how long beyond its day, is counted from an index alone.
CREATE INDEX service_case_late ON service_case (zone_id, owed_due, case_id) WHERE ending IS NULL AND owed_missed;
CREATE INDEX service_case_redone ON service_case (zone_id, opened_at, case_id) WHERE ending IS NULL AND state = 'redoing';
CREATE INDEX service_case_held ON service_case (zone_id, holder_unit, holder_person, owed_due) WHERE ending IS NULL;
CREATE INDEX service_case_problems ON service_case (zone_id, owed_due, case_id)
  WHERE ending IS NULL AND loop IN ('inquiry', 'complaint', 'improvement', 'supervision', 'instruction');
