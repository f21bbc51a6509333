-- The list of key projects: a page of it must not look at every case of the zone.
CREATE INDEX service_case_key_projects ON service_case (zone_id, case_id) WHERE loop = 'key-project';
