-- How somebody wants to be reached beside his phone, and everything that was sent to anybody.
CREATE TABLE reach (
  zone_id text NOT NULL,
  party text NOT NULL,
  email text,
  digest boolean NOT NULL DEFAULT false,
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (zone_id, party),
  FOREIGN KEY (zone_id, party) REFERENCES party (zone_id, party)
);
COMMENT ON TABLE reach IS 'An e-mail address that its owner has shown to be his, and whether messages come once a day';
GRANT SELECT, INSERT (zone_id, party, email, digest), UPDATE (email, digest, changed_at) ON reach TO jingxin_application;

CREATE TABLE message (
  zone_id text NOT NULL,
  message_id text NOT NULL,
  recipient text NOT NULL,
  channel text NOT NULL CHECK (channel IN ('sms', 'e-mail')),
  kind text NOT NULL,
  text text NOT NULL,
  sent_on text COLLATE "C" NOT NULL,
  sent_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  reference text,
  outbox_ids text[] NOT NULL,
  PRIMARY KEY (zone_id, message_id),
  CONSTRAINT provable_message_says_what_it_is_about CHECK (cardinality(outbox_ids) > 0)
);
CREATE INDEX message_to ON message (zone_id, recipient, sent_on);
CREATE INDEX message_about ON message USING gin (outbox_ids);
COMMENT ON TABLE message IS 'Every message that has left the house: what it said, by what way, and which papers and matters it was about';
COMMENT ON COLUMN message.sent_on IS 'A civil moment of the zone as text';
GRANT SELECT, INSERT (zone_id, message_id, recipient, channel, kind, text, sent_on, reference, outbox_ids) ON message TO jingxin_application;

CREATE INDEX outbox_of_recipient ON outbox (zone_id, recipient, release) WHERE sent_at IS NULL AND undone_by IS NULL;

ALTER TABLE reach ENABLE ROW LEVEL SECURITY;
ALTER TABLE reach FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON reach USING (zone_id = current_setting('app.zone'));

ALTER TABLE message ENABLE ROW LEVEL SECURITY;
ALTER TABLE message FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON message USING (zone_id = current_setting('app.zone'));
