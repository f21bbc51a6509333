-- Of which enterprise a case is, so that everything that happened with one is found from its page.
ALTER TABLE service_case ADD COLUMN enterprise text GENERATED ALWAYS AS (standing -> 'facts' ->> 'enterprise') STORED;
COMMENT ON COLUMN service_case.enterprise IS 'The credit code that the case names, where it names one; derived from its standing';
CREATE INDEX service_case_of_enterprise ON service_case (zone_id, enterprise, opened_at, case_id) WHERE enterprise IS NOT NULL;
