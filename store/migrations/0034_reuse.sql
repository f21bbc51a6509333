-- Papers already here: whoever agreed may hand in again what he handed in before. Each agreement and each use is kept.
CREATE TABLE reuse_consent (
  zone_id text NOT NULL,
  party text NOT NULL,
  consent_id bigint GENERATED ALWAYS AS IDENTITY,
  purpose text NOT NULL,
  given_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  withdrawn_at timestamptz,
  PRIMARY KEY (zone_id, party, consent_id),
  CONSTRAINT protected_consent_has_a_purpose CHECK (btrim(purpose) <> ''),
  FOREIGN KEY (zone_id, party) REFERENCES party (zone_id, party)
);
CREATE UNIQUE INDEX reuse_consent_in_force ON reuse_consent (zone_id, party) WHERE withdrawn_at IS NULL;
COMMENT ON TABLE reuse_consent IS 'Who agreed that earlier papers are offered again, what for, and until when';
GRANT SELECT, INSERT (zone_id, party, purpose), UPDATE (withdrawn_at) ON reuse_consent TO jingxin_application;

CREATE TABLE reuse (
  zone_id text NOT NULL,
  attachment_id text NOT NULL,
  from_attachment text NOT NULL,
  party text NOT NULL,
  consent_id bigint NOT NULL,
  item text NOT NULL,
  material text NOT NULL,
  reused_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (zone_id, attachment_id),
  CONSTRAINT protected_reuse_rests_on_consent FOREIGN KEY (zone_id, party, consent_id) REFERENCES reuse_consent (zone_id, party, consent_id)
);
CREATE INDEX reuse_of_party ON reuse (zone_id, party, reused_at);
COMMENT ON TABLE reuse IS 'Every paper that was taken over into a new application, and for which item and material';
GRANT SELECT, INSERT (zone_id, attachment_id, from_attachment, party, consent_id, item, material) ON reuse TO jingxin_application;

ALTER TABLE reuse_consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE reuse_consent FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON reuse_consent USING (zone_id = current_setting('app.zone'));

ALTER TABLE reuse ENABLE ROW LEVEL SECURITY;
ALTER TABLE reuse FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON reuse USING (zone_id = current_setting('app.zone'));
