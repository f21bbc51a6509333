-- Papers already here, at the counter: whoever of the staff was told that a person agrees, or no longer does, is kept with it.
ALTER TABLE reuse_consent ADD COLUMN taken_by text, ADD COLUMN withdrawal_taken_by text;
COMMENT ON COLUMN reuse_consent.taken_by IS 'Who of the staff was told; empty where the person agreed himself';
COMMENT ON COLUMN reuse_consent.withdrawal_taken_by IS 'Who of the staff was told that it no longer holds; empty where the person withdrew himself';
COMMENT ON COLUMN reuse.from_attachment IS 'The file that was handed in before, or the paper that was issued';
GRANT INSERT (taken_by), UPDATE (withdrawal_taken_by) ON reuse_consent TO jingxin_application;
