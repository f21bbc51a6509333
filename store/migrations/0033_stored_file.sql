-- The bytes of a file lie on disk once, however many hand it in; they go when the last who names them goes.
CREATE TABLE stored_file (
  zone_id text NOT NULL,
  hash text NOT NULL CHECK (length(hash) = 64),
  size integer NOT NULL CHECK (size > 0),
  uses integer NOT NULL CHECK (uses >= 0),
  PRIMARY KEY (zone_id, hash)
);
COMMENT ON TABLE stored_file IS 'The files on disk by the hash of their content, and how many attachments name each';
GRANT SELECT, INSERT, DELETE, UPDATE (uses) ON stored_file TO jingxin_application;

ALTER TABLE stored_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE stored_file FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON stored_file USING (zone_id = current_setting('app.zone'));

INSERT INTO stored_file (zone_id, hash, size, uses)
SELECT zone_id, hash, max(size), count(*) FROM attachment GROUP BY zone_id, hash;

ALTER TABLE attachment ADD FOREIGN KEY (zone_id, hash) REFERENCES stored_file (zone_id, hash);
-- What was handed in before this was noted counts as used: nothing of it is ever let go.
ALTER TABLE attachment ADD COLUMN used boolean NOT NULL DEFAULT true, ADD COLUMN arrived_as text;
ALTER TABLE attachment ALTER COLUMN used SET DEFAULT false;
CREATE UNIQUE INDEX attachment_by_arrival ON attachment (zone_id, arrived_as) WHERE arrived_as IS NOT NULL;
CREATE INDEX attachment_unused ON attachment (zone_id, stored_at) WHERE NOT used;
COMMENT ON COLUMN attachment.used IS 'An act names it: from then on it is part of a history and stays';
COMMENT ON COLUMN attachment.arrived_as IS 'The upload it came by; finishing an upload twice gives one attachment';
GRANT INSERT (arrived_as), UPDATE (used), DELETE ON attachment TO jingxin_application;
