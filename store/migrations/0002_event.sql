-- What happened, once and for all. The application may add rows and read them; nothing else. It cannot say
-- when a row was recorded: the database does. Only what is marked may have happened at another time.
CREATE TABLE event (
  zone_id text NOT NULL,
  stream text NOT NULL,
  seq integer NOT NULL CHECK (seq > 0),
  position bigint NOT NULL CHECK (position > 0),
  kind text NOT NULL CHECK (kind IN ('case', 'entry')),
  act text NOT NULL,
  body jsonb NOT NULL,
  happened_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  mark text NOT NULL CHECK (mark IN ('live', 'demonstration', 'later')),
  hash_algorithm text NOT NULL DEFAULT 'sha256' CHECK (hash_algorithm IN ('sha256', 'sm3')),
  previous_hash bytea NOT NULL CHECK (octet_length(previous_hash) = 32),
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  CONSTRAINT provable_event_happens_once PRIMARY KEY (zone_id, stream, seq),
  CONSTRAINT provable_one_order_of_events UNIQUE (zone_id, position),
  CONSTRAINT provable_live_is_recorded_at_once CHECK (
    mark <> 'live' OR happened_at BETWEEN recorded_at - interval '10 minutes' AND recorded_at + interval '10 minutes')
);
COMMENT ON TABLE event IS 'Everything that happened, append-only, each event chained to the one before';
COMMENT ON COLUMN event.happened_at IS 'When it happened, by the clock of the service';
COMMENT ON COLUMN event.recorded_at IS 'When it was written, by the clock of the database; the hash covers it';
COMMENT ON COLUMN event.body IS 'The event itself; a case is the sum of these and of nothing else';
GRANT SELECT, INSERT (zone_id, stream, seq, position, kind, act, body, happened_at, mark, hash_algorithm, previous_hash, hash)
  ON event TO jingxin_application;

ALTER TABLE event ENABLE ROW LEVEL SECURITY;
ALTER TABLE event FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON event USING (zone_id = current_setting('app.zone'));
