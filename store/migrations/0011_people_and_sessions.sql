-- How people come in. Of a password, a code or a session only a hash is kept.
CREATE TABLE account (
  zone_id text NOT NULL,
  account text NOT NULL,
  person text NOT NULL,
  password_hash text NOT NULL CHECK (password_hash LIKE 'scrypt$%'),
  PRIMARY KEY (zone_id, account),
  UNIQUE (zone_id, person),
  CONSTRAINT protected_account_is_a_persons FOREIGN KEY (zone_id, person) REFERENCES person (zone_id, person)
);
COMMENT ON TABLE account IS 'Staff accounts';
GRANT SELECT, INSERT, UPDATE (password_hash) ON account TO jingxin_application;

CREATE TABLE party (
  zone_id text NOT NULL,
  party text NOT NULL,
  phone text NOT NULL,
  name text,
  known_since timestamptz NOT NULL DEFAULT transaction_timestamp(),
  PRIMARY KEY (zone_id, party),
  UNIQUE (zone_id, phone)
);
COMMENT ON TABLE party IS 'Residents and enterprises, as they have shown themselves by their phone';
GRANT SELECT, INSERT (zone_id, party, phone, name), UPDATE (name) ON party TO jingxin_application;

CREATE TABLE one_time_code (
  zone_id text NOT NULL,
  phone text NOT NULL,
  code_hash bytea NOT NULL CHECK (octet_length(code_hash) = 32),
  expires_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  sent integer NOT NULL DEFAULT 1,
  window_from timestamptz NOT NULL DEFAULT transaction_timestamp(),
  PRIMARY KEY (zone_id, phone)
);
COMMENT ON TABLE one_time_code IS 'The code last sent to a phone, hashed; gone once it is used';
GRANT SELECT, INSERT, DELETE, UPDATE (code_hash, expires_at, attempts, sent, window_from) ON one_time_code TO jingxin_application;

CREATE TABLE session (
  zone_id text NOT NULL,
  token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
  face text NOT NULL CHECK (face IN ('portal', 'desk')),
  party text,
  person text,
  opened_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (zone_id, token_hash),
  CONSTRAINT protected_session_is_of_one_face CHECK ((face = 'portal') = (party IS NOT NULL) AND (face = 'desk') = (person IS NOT NULL)),
  FOREIGN KEY (zone_id, party) REFERENCES party (zone_id, party),
  FOREIGN KEY (zone_id, person) REFERENCES person (zone_id, person)
);
CREATE INDEX session_by_end ON session (zone_id, expires_at);
CREATE INDEX session_of_person ON session (zone_id, person) WHERE person IS NOT NULL;
COMMENT ON TABLE session IS 'Who is signed in; of the token only the hash';
GRANT SELECT, INSERT (zone_id, token_hash, face, party, person, expires_at), DELETE, UPDATE (expires_at) ON session TO jingxin_application;

-- Every look at what is protected, with its purpose.
CREATE TABLE look (
  zone_id text NOT NULL,
  look_id bigint GENERATED ALWAYS AS IDENTITY,
  person text NOT NULL,
  subject text NOT NULL,
  field text NOT NULL,
  purpose text NOT NULL,
  looked_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  PRIMARY KEY (zone_id, look_id),
  CONSTRAINT protected_look_has_a_purpose CHECK (btrim(purpose) <> ''),
  FOREIGN KEY (zone_id, person) REFERENCES person (zone_id, person)
);
CREATE INDEX look_at_subject ON look (zone_id, subject, look_id);
COMMENT ON TABLE look IS 'Who looked at which protected field, and what for';
GRANT SELECT, INSERT (zone_id, person, subject, field, purpose) ON look TO jingxin_application;

ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON account USING (zone_id = current_setting('app.zone'));

ALTER TABLE party ENABLE ROW LEVEL SECURITY;
ALTER TABLE party FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON party USING (zone_id = current_setting('app.zone'));

ALTER TABLE one_time_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE one_time_code FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON one_time_code USING (zone_id = current_setting('app.zone'));

ALTER TABLE session ENABLE ROW LEVEL SECURITY;
ALTER TABLE session FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON session USING (zone_id = current_setting('app.zone'));

ALTER TABLE look ENABLE ROW LEVEL SECURITY;
ALTER TABLE look FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON look USING (zone_id = current_setting('app.zone'));
