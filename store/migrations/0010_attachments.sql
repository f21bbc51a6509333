-- Files people hand in. The bytes lie on disk under the hash of their content.
CREATE TABLE attachment (
  zone_id text NOT NULL,
  attachment_id text NOT NULL,
  hash text NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  size integer NOT NULL CHECK (size > 0),
  owner text NOT NULL,
  stored_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  PRIMARY KEY (zone_id, attachment_id)
);
COMMENT ON TABLE attachment IS 'What is known of each file; its bytes are on disk by content hash';
COMMENT ON COLUMN attachment.owner IS 'Who handed it in: person:… or party:…';
GRANT SELECT, INSERT (zone_id, attachment_id, hash, name, type, size, owner) ON attachment TO jingxin_application;

ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;
ALTER TABLE attachment FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON attachment USING (zone_id = current_setting('app.zone'));
