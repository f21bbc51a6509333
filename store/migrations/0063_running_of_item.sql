-- Whether something is asked for already, or objected to: looked up inside the zone's lock, so it must be found at once.
CREATE INDEX service_case_running ON service_case (zone_id, loop, item) WHERE ending IS NULL AND item IS NOT NULL;
