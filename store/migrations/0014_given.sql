-- What a case was given when it opened (its frozen item above all) is written once, not again with every act.
ALTER TABLE service_case ADD COLUMN given jsonb NOT NULL DEFAULT '{}';
UPDATE service_case SET given = standing -> 'given', standing = standing - 'given';
COMMENT ON COLUMN service_case.given IS 'The part of the standing that never changes';
COMMENT ON COLUMN service_case.standing IS 'How the case stands, but for what it was given';
GRANT INSERT (given) ON service_case TO jingxin_application;
