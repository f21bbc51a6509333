-- Whoever looks at his duties reads those of his posts, not the whole list of a busy unit until some of them turn up.
CREATE INDEX service_case_duties ON service_case (zone_id, holder_unit, loop, holder_seat, owed_due, case_id) WHERE ending IS NULL;
