-- What a unit owes most urgently stands first in its list: a missed duty by the day it was missed, not by the
-- day on which it is next looked at.
ALTER TABLE service_case ADD COLUMN owed_clock text, ADD COLUMN owed_due text COLLATE "C", ADD COLUMN owed_missed boolean NOT NULL DEFAULT false;
UPDATE service_case SET owed_clock = next_clock, owed_due = next_due;
DROP INDEX service_case_worklist;
DROP INDEX service_case_offers;
CREATE INDEX service_case_worklist ON service_case (zone_id, holder_unit, owed_due, case_id) WHERE ending IS NULL;
CREATE INDEX service_case_offers ON service_case (zone_id, offer_unit, owed_due, case_id) WHERE offer_unit IS NOT NULL;
COMMENT ON COLUMN service_case.owed_due IS 'When the most urgent duty is or was due; what was missed stays first until it is done';
GRANT INSERT (owed_clock, owed_due, owed_missed), UPDATE (owed_clock, owed_due, owed_missed) ON service_case TO jingxin_application;
