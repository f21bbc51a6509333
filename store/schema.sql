-- What the migrations amount to. Written by store/schema/write.ts; a test compares it.

TABLE account -- row level security, forced
  -- Staff accounts
  zone_id text NOT NULL
  account text NOT NULL
  person text NOT NULL
  password_hash text NOT NULL
  CONSTRAINT account_password_hash_check CHECK ((password_hash ~~ 'scrypt$%'::text))
  CONSTRAINT protected_account_is_a_persons FOREIGN KEY (zone_id, person) REFERENCES person(zone_id, person)
  CONSTRAINT account_pkey PRIMARY KEY (zone_id, account)
  CONSTRAINT account_zone_id_person_key UNIQUE (zone_id, person)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT UPDATE (password_hash) TO jingxin_application

TABLE attachment -- row level security, forced
  -- What is known of each file; its bytes are on disk by content hash
  zone_id text NOT NULL
  attachment_id text NOT NULL
  hash text NOT NULL
  name text NOT NULL
  type text NOT NULL
  size integer NOT NULL
  owner text NOT NULL -- Who handed it in: person:… or party:…
  stored_at timestamp with time zone NOT NULL DEFAULT transaction_timestamp()
  used boolean NOT NULL DEFAULT false -- An act names it: from then on it is part of a history and stays
  arrived_as text -- The upload it came by; finishing an upload twice gives one attachment
  CONSTRAINT attachment_size_check CHECK ((size > 0))
  CONSTRAINT attachment_zone_id_hash_fkey FOREIGN KEY (zone_id, hash) REFERENCES stored_file(zone_id, hash)
  CONSTRAINT attachment_pkey PRIMARY KEY (zone_id, attachment_id)
  CREATE UNIQUE INDEX attachment_by_arrival ON public.attachment USING btree (zone_id, arrived_as) WHERE (arrived_as IS NOT NULL)
  CREATE INDEX attachment_unused ON public.attachment USING btree (zone_id, stored_at) WHERE (NOT used)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT DELETE TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, attachment_id, hash, name, type, size, owner, arrived_as) TO jingxin_application
  GRANT UPDATE (used) TO jingxin_application

TABLE calendar_count -- row level security, forced
  -- Progress of counting the open cases under another calendar
  zone_id text NOT NULL
  subject text NOT NULL -- preview:… of a proposed change, or recount:… of the calendar that is in force
  total integer NOT NULL
  counted integer NOT NULL DEFAULT 0
  moved integer NOT NULL DEFAULT 0
  reached text COLLATE "C" NOT NULL DEFAULT ''::text -- The last case that was counted
  found jsonb NOT NULL DEFAULT '{}'::jsonb
  ended boolean NOT NULL DEFAULT false
  began_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  noted_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  CONSTRAINT calendar_count_counted_check CHECK ((counted >= 0))
  CONSTRAINT calendar_count_moved_check CHECK ((moved >= 0))
  CONSTRAINT calendar_count_total_check CHECK ((total >= 0))
  CONSTRAINT calendar_count_pkey PRIMARY KEY (zone_id, subject)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, subject, total) TO jingxin_application
  GRANT UPDATE (total, counted, moved, reached, found, ended, noted_at) TO jingxin_application

TABLE calendar_version -- row level security, forced
  -- Every calendar by which a due date was ever counted
  zone_id text NOT NULL
  version text NOT NULL
  definition jsonb NOT NULL
  loaded_at timestamp with time zone NOT NULL DEFAULT transaction_timestamp()
  CONSTRAINT calendar_version_pkey PRIMARY KEY (zone_id, version)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, version, definition) TO jingxin_application

TABLE case_pin -- row level security, forced
  -- How often the PIN of a case was turned, and missed within the last hour
  zone_id text NOT NULL
  case_id text NOT NULL
  turn integer NOT NULL DEFAULT 0
  missed integer NOT NULL DEFAULT 0
  missed_since timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  CONSTRAINT case_pin_missed_check CHECK ((missed >= 0))
  CONSTRAINT case_pin_turn_check CHECK ((turn >= 0))
  CONSTRAINT case_pin_zone_id_case_id_fkey FOREIGN KEY (zone_id, case_id) REFERENCES service_case(zone_id, case_id)
  CONSTRAINT case_pin_pkey PRIMARY KEY (zone_id, case_id)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT UPDATE (turn, missed, missed_since) TO jingxin_application

TABLE case_words -- row level security, forced
  -- Pairs of characters by which a case is found
  zone_id text NOT NULL
  case_id text NOT NULL
  bigrams text[] NOT NULL
  CONSTRAINT case_words_zone_id_case_id_fkey FOREIGN KEY (zone_id, case_id) REFERENCES service_case(zone_id, case_id)
  CONSTRAINT case_words_pkey PRIMARY KEY (zone_id, case_id)
  CREATE INDEX case_words_bigrams ON public.case_words USING gin (bigrams)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT UPDATE (bigrams) TO jingxin_application

TABLE checkpoint -- row level security, forced
  -- How far each reader of the events has come
  zone_id text NOT NULL
  reader text NOT NULL
  position bigint NOT NULL
  CONSTRAINT checkpoint_pkey PRIMARY KEY (zone_id, reader)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT DELETE TO jingxin_application
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT UPDATE (position) TO jingxin_application

TABLE clock -- row level security, forced
  -- Clocks that run; a stopped or fired one is in the history only
  zone_id text NOT NULL
  case_id text NOT NULL
  clock text NOT NULL
  kind text NOT NULL
  since text COLLATE "C" NOT NULL
  due text COLLATE "C" NOT NULL
  provisional boolean NOT NULL
  CONSTRAINT clock_kind_check CHECK ((kind = ANY (ARRAY['duty'::text, 'watch'::text])))
  CONSTRAINT in_time_due_follows_its_start CHECK ((due >= since))
  CONSTRAINT in_time_clock_belongs_to_a_case FOREIGN KEY (zone_id, case_id) REFERENCES service_case(zone_id, case_id)
  CONSTRAINT clock_pkey PRIMARY KEY (zone_id, case_id, clock)
  CONSTRAINT clock_zone_id_case_id_clock_due_key UNIQUE (zone_id, case_id, clock, due)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT DELETE TO jingxin_application
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT UPDATE (since, due, provisional) TO jingxin_application

TABLE demonstration_clock -- row level security, forced
  -- By how many seconds the demonstration is ahead of the real time
  zone_id text NOT NULL
  ahead_seconds bigint NOT NULL
  CONSTRAINT demonstration_clock_ahead_seconds_check CHECK ((ahead_seconds >= 0))
  CONSTRAINT demonstration_clock_pkey PRIMARY KEY (zone_id)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT UPDATE (ahead_seconds) TO jingxin_application

TABLE demonstration_story -- row level security, forced
  -- The services that the demonstration has begun to play, and whether each came to its end
  zone_id text NOT NULL
  story text NOT NULL
  ended boolean NOT NULL DEFAULT false
  CONSTRAINT demonstration_story_pkey PRIMARY KEY (zone_id, story)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, story) TO jingxin_application
  GRANT UPDATE (ended) TO jingxin_application

TABLE draft -- row level security, forced
  -- Half-written forms of the staff; gone when the act is done, or after 30 days
  zone_id text NOT NULL
  person text NOT NULL
  about text NOT NULL -- What the form is about: case:… or counter
  act text NOT NULL
  typed text NOT NULL
  kept_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  CONSTRAINT draft_about_check CHECK (((length(about) >= 1) AND (length(about) <= 120)))
  CONSTRAINT draft_act_check CHECK (((length(act) >= 1) AND (length(act) <= 60)))
  CONSTRAINT draft_typed_check CHECK ((octet_length(typed) <= 131072))
  CONSTRAINT draft_zone_id_person_fkey FOREIGN KEY (zone_id, person) REFERENCES person(zone_id, person)
  CONSTRAINT draft_pkey PRIMARY KEY (zone_id, person, about, act)
  CREATE INDEX draft_by_age ON public.draft USING btree (zone_id, kept_at)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT DELETE TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, person, about, act, typed) TO jingxin_application
  GRANT UPDATE (typed, kept_at) TO jingxin_application

TABLE entry -- row level security, forced
  -- The present state of every register entry; its history is in event
  zone_id text NOT NULL
  register text NOT NULL
  key text NOT NULL
  version integer NOT NULL
  stream text NOT NULL GENERATED ALWAYS AS (((register || ':'::text) || key)) STORED
  body jsonb NOT NULL
  closed boolean NOT NULL DEFAULT false
  bigrams text[] NOT NULL DEFAULT '{}'::text[]
  CONSTRAINT judged_proposal_is_checked_by_another CHECK ((((body ->> 'checkedBy'::text) IS NULL) OR ((body ->> 'checkedBy'::text) <> (body ->> 'by'::text))))
  CONSTRAINT provable_entry_stands_on_its_events FOREIGN KEY (zone_id, stream, version) REFERENCES event(zone_id, stream, seq)
  CONSTRAINT entry_pkey PRIMARY KEY (zone_id, register, key)
  CREATE INDEX entry_words ON public.entry USING gin (bigrams)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, register, key, version, body, closed, bigrams) TO jingxin_application
  GRANT UPDATE (version, body, closed, bigrams) TO jingxin_application

TABLE event -- row level security, forced
  -- Everything that happened, append-only, each event chained to the one before
  zone_id text NOT NULL
  stream text NOT NULL
  seq integer NOT NULL
  position bigint NOT NULL
  kind text NOT NULL
  act text NOT NULL
  body jsonb NOT NULL -- The event itself; a case is the sum of these and of nothing else
  happened_at timestamp with time zone NOT NULL -- When it happened, by the clock of the service
  recorded_at timestamp with time zone NOT NULL DEFAULT transaction_timestamp() -- When it was written, by the clock of the database; the hash covers it
  mark text NOT NULL
  hash_algorithm text NOT NULL DEFAULT 'sha256'::text
  previous_hash bytea NOT NULL
  hash bytea NOT NULL
  CONSTRAINT event_hash_algorithm_check CHECK ((hash_algorithm = ANY (ARRAY['sha256'::text, 'sm3'::text])))
  CONSTRAINT event_hash_check CHECK ((octet_length(hash) = 32))
  CONSTRAINT event_kind_check CHECK ((kind = ANY (ARRAY['case'::text, 'entry'::text])))
  CONSTRAINT event_mark_check CHECK ((mark = ANY (ARRAY['live'::text, 'demonstration'::text, 'later'::text])))
  CONSTRAINT event_position_check CHECK (("position" > 0))
  CONSTRAINT event_previous_hash_check CHECK ((octet_length(previous_hash) = 32))
  CONSTRAINT event_seq_check CHECK ((seq > 0))
  CONSTRAINT provable_live_is_recorded_at_once CHECK (((mark <> 'live'::text) OR ((happened_at >= (recorded_at - '00:10:00'::interval)) AND (happened_at <= (recorded_at + '00:10:00'::interval)))))
  CONSTRAINT provable_event_happens_once PRIMARY KEY (zone_id, stream, seq)
  CONSTRAINT provable_one_order_of_events UNIQUE (zone_id, "position")
  CREATE INDEX event_at_night ON public.event USING btree (zone_id, happened_at) WHERE ((kind = 'case'::text) AND (seq = 1) AND ((body ->> 'person'::text) IS NOT NULL) AND ((substr((body ->> 'at'::text), 12, 2) >= '22'::text) OR (substr((body ->> 'at'::text), 12, 2) < '06'::text)))
  CREATE INDEX event_opened_demonstration ON public.event USING btree (zone_id, happened_at) WHERE ((kind = 'case'::text) AND (seq = 1) AND (mark = 'demonstration'::text))
  CREATE INDEX event_opened_later ON public.event USING btree (zone_id, happened_at) WHERE ((kind = 'case'::text) AND (seq = 1) AND (mark = 'later'::text))
  CREATE INDEX event_paused ON public.event USING btree (zone_id, happened_at) WHERE (body @> '{"effects": [{"kind": "pause"}]}'::jsonb)
  CREATE INDEX event_rated_by_device ON public.event USING btree (zone_id, happened_at) WHERE ((act = ANY (ARRAY['rate'::text, 'rate-again'::text])) AND ((body #>> '{input,device}'::text[]) IS NOT NULL))
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, stream, seq, position, kind, act, body, happened_at, mark, hash_algorithm, previous_hash, hash) TO jingxin_application

TABLE figure -- row level security, forced
  -- What is counted, by unit and civil day; rebuilt from event at any time
  zone_id text NOT NULL
  figure text NOT NULL
  unit text NOT NULL
  day date NOT NULL
  class text NOT NULL -- Whether real events were counted, or demonstration ones
  value bigint NOT NULL
  CONSTRAINT figure_class_check CHECK ((class = ANY (ARRAY['computed'::text, 'demonstration'::text])))
  CONSTRAINT figure_pkey PRIMARY KEY (zone_id, figure, unit, day, class)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT DELETE TO jingxin_application
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT UPDATE (value) TO jingxin_application

TABLE figure_case -- row level security, forced
  -- What each event of each case added to a figure; what was undone is taken off again, on its own day
  zone_id text NOT NULL
  figure text NOT NULL
  day date NOT NULL
  unit text NOT NULL
  class text NOT NULL
  stream text NOT NULL
  seq integer NOT NULL
  value bigint NOT NULL
  CONSTRAINT figure_case_class_check CHECK ((class = ANY (ARRAY['computed'::text, 'demonstration'::text])))
  CONSTRAINT figure_case_pkey PRIMARY KEY (zone_id, figure, day, unit, stream, seq, class)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT DELETE TO jingxin_application
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application

TABLE first_asked -- row level security, forced
  -- The unit that was asked first; visible to the asker to the end
  zone_id text NOT NULL
  case_id text NOT NULL
  unit text NOT NULL
  CONSTRAINT first_asked_zone_id_case_id_fkey FOREIGN KEY (zone_id, case_id) REFERENCES service_case(zone_id, case_id)
  CONSTRAINT kept_first_asked_is_a_unit FOREIGN KEY (zone_id, unit) REFERENCES unit(zone_id, unit)
  CONSTRAINT kept_first_asked_unit_is_pinned PRIMARY KEY (zone_id, case_id)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application

TABLE head -- row level security, forced
  -- Where the chain of events of a zone ends
  zone_id text NOT NULL
  position bigint NOT NULL DEFAULT 0
  hash bytea NOT NULL DEFAULT decode(repeat('00'::text, 32), 'hex'::text)
  CONSTRAINT head_hash_check CHECK ((octet_length(hash) = 32))
  CONSTRAINT head_position_check CHECK (("position" >= 0))
  CONSTRAINT head_zone_id_check CHECK ((zone_id <> ''::text))
  CONSTRAINT head_pkey PRIMARY KEY (zone_id)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id) TO jingxin_application
  GRANT UPDATE (position, hash) TO jingxin_application

TABLE idempotency -- row level security, forced
  -- The answer that each Idempotency-Key was given
  zone_id text NOT NULL
  actor text NOT NULL
  key text NOT NULL
  body_hash bytea NOT NULL
  answer jsonb NOT NULL
  answered_at timestamp with time zone NOT NULL DEFAULT transaction_timestamp()
  CONSTRAINT provable_click_is_one_act PRIMARY KEY (zone_id, actor, key)
  CREATE INDEX idempotency_by_age ON public.idempotency USING btree (zone_id, answered_at)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT DELETE TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, actor, key, body_hash, answer) TO jingxin_application

TABLE ledger -- row level security, forced
  -- What each account holds, in the smallest unit of its currency; derived from event, and checked against it by verify
  zone_id text NOT NULL
  account text NOT NULL -- The currency and the name: CNY technology-upgrade-2026
  funded bigint NOT NULL
  promised bigint NOT NULL
  paid bigint NOT NULL
  CONSTRAINT trusted_account_keeps_what_it_promises CHECK (((funded >= (promised + paid)) AND (promised >= 0) AND (paid >= 0)))
  CONSTRAINT ledger_pkey PRIMARY KEY (zone_id, account)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, account, funded, promised, paid) TO jingxin_application
  GRANT UPDATE (funded, promised, paid) TO jingxin_application

TABLE ledger_entry -- row level security, forced
  -- What each act changed in an account: whatever is not funded, promised or paid is free, so both sides are said
  zone_id text NOT NULL
  account text NOT NULL
  case_id text NOT NULL
  seq integer NOT NULL
  funded bigint NOT NULL
  promised bigint NOT NULL
  paid bigint NOT NULL
  CONSTRAINT provable_entry_of_an_account_belongs_to_an_event FOREIGN KEY (zone_id, case_id, seq) REFERENCES event(zone_id, stream, seq)
  CONSTRAINT ledger_entry_pkey PRIMARY KEY (zone_id, case_id, seq, account)
  CREATE INDEX ledger_entry_of_account ON public.ledger_entry USING btree (zone_id, account)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, account, case_id, seq, funded, promised, paid) TO jingxin_application

TABLE light_notice -- row level security, forced
  -- Which light turned yellow, and when that was noticed: once for a case, a clock and its day
  zone_id text NOT NULL
  case_id text NOT NULL
  clock text NOT NULL
  due text COLLATE "C" NOT NULL
  noticed_at text COLLATE "C" NOT NULL
  CONSTRAINT light_notice_zone_id_case_id_fkey FOREIGN KEY (zone_id, case_id) REFERENCES service_case(zone_id, case_id)
  CONSTRAINT light_notice_pkey PRIMARY KEY (zone_id, case_id, clock, due)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application

TABLE look -- row level security, forced
  -- Who looked at which protected field, and what for
  zone_id text NOT NULL
  look_id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
  person text NOT NULL
  subject text NOT NULL
  field text NOT NULL
  purpose text NOT NULL
  looked_at timestamp with time zone NOT NULL DEFAULT transaction_timestamp()
  CONSTRAINT protected_look_has_a_purpose CHECK ((btrim(purpose) <> ''::text))
  CONSTRAINT look_zone_id_person_fkey FOREIGN KEY (zone_id, person) REFERENCES person(zone_id, person)
  CONSTRAINT look_pkey PRIMARY KEY (zone_id, look_id)
  CREATE INDEX look_at_subject ON public.look USING btree (zone_id, subject, look_id)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, person, subject, field, purpose) TO jingxin_application

TABLE loop_definition -- row level security, forced
  -- Every version of every loop that ever had a case
  zone_id text NOT NULL
  hash text NOT NULL
  loop text NOT NULL
  version integer NOT NULL
  in_force_from date NOT NULL
  definition json NOT NULL -- json and not jsonb: the order in which clocks are declared decides ties
  guard_hashes jsonb NOT NULL
  kept_at timestamp with time zone NOT NULL DEFAULT transaction_timestamp()
  CONSTRAINT loop_definition_pkey PRIMARY KEY (zone_id, hash)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, hash, loop, version, in_force_from, definition, guard_hashes) TO jingxin_application

TABLE message -- row level security, forced
  -- Every message that has left the house: what it said, by what way, and which papers and matters it was about
  zone_id text NOT NULL
  message_id text NOT NULL
  recipient text NOT NULL
  channel text NOT NULL
  kind text NOT NULL
  text text NOT NULL
  sent_on text COLLATE "C" NOT NULL -- A civil moment of the zone as text
  sent_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  reference text
  outbox_ids text[] NOT NULL
  CONSTRAINT message_channel_check CHECK ((channel = ANY (ARRAY['sms'::text, 'e-mail'::text])))
  CONSTRAINT provable_message_says_what_it_is_about CHECK ((cardinality(outbox_ids) > 0))
  CONSTRAINT message_pkey PRIMARY KEY (zone_id, message_id)
  CREATE INDEX message_about ON public.message USING gin (outbox_ids)
  CREATE INDEX message_to ON public.message USING btree (zone_id, recipient, sent_on)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, message_id, recipient, channel, kind, text, sent_on, reference, outbox_ids) TO jingxin_application

TABLE migration
  -- Which numbered files have been run
  name text NOT NULL
  migrated_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  CONSTRAINT migration_pkey PRIMARY KEY (name)

TABLE number_series -- row level security, forced
  -- The last number given in each series of case numbers
  zone_id text NOT NULL
  series text NOT NULL
  last integer NOT NULL
  CONSTRAINT number_series_last_check CHECK ((last > 0))
  CONSTRAINT number_series_pkey PRIMARY KEY (zone_id, series)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT UPDATE (last) TO jingxin_application

TABLE one_time_code -- row level security, forced
  -- The code last sent to a phone, hashed; gone once it is used
  zone_id text NOT NULL
  phone text NOT NULL
  code_hash bytea NOT NULL
  expires_at timestamp with time zone NOT NULL
  attempts integer NOT NULL DEFAULT 0
  sent integer NOT NULL DEFAULT 1
  window_from timestamp with time zone NOT NULL DEFAULT transaction_timestamp()
  CONSTRAINT one_time_code_code_hash_check CHECK ((octet_length(code_hash) = 32))
  CONSTRAINT one_time_code_pkey PRIMARY KEY (zone_id, phone)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT DELETE TO jingxin_application
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT UPDATE (code_hash, expires_at, attempts, sent, window_from) TO jingxin_application

TABLE outbox -- row level security, forced
  -- Papers and messages on their way, and whether they have gone
  zone_id text NOT NULL
  message_id text NOT NULL
  kind text NOT NULL
  release text COLLATE "C" NOT NULL
  payload jsonb NOT NULL
  case_id text
  seq integer
  paper text
  recipient text
  once boolean NOT NULL DEFAULT false
  grounds boolean NOT NULL DEFAULT false
  reason text
  basis text[] NOT NULL DEFAULT '{}'::text[]
  undone_by integer -- The event that undid the act, or put it right; what had not gone does not go
  attempts integer NOT NULL DEFAULT 0
  claimed_until timestamp with time zone
  last_error text
  sent_at timestamp with time zone
  CONSTRAINT grounded_paper_says_why CHECK (((NOT grounds) OR (cardinality(basis) > 0) OR (btrim(COALESCE(reason, ''::text)) <> ''::text)))
  CONSTRAINT finished_paper_belongs_to_an_event FOREIGN KEY (zone_id, case_id, seq) REFERENCES event(zone_id, stream, seq)
  CONSTRAINT outbox_pkey PRIMARY KEY (zone_id, message_id)
  CREATE INDEX outbox_of_case ON public.outbox USING btree (zone_id, case_id, seq) WHERE (case_id IS NOT NULL)
  CREATE INDEX outbox_of_recipient ON public.outbox USING btree (zone_id, recipient, release) WHERE ((sent_at IS NULL) AND (undone_by IS NULL))
  CREATE INDEX outbox_waiting ON public.outbox USING btree (zone_id, release, message_id) WHERE ((sent_at IS NULL) AND (undone_by IS NULL))
  CREATE UNIQUE INDEX told_once_paper_is_given_once ON public.outbox USING btree (zone_id, case_id, paper) WHERE (once AND (undone_by IS NULL))
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, message_id, kind, release, payload, case_id, seq, paper, recipient, once, grounds, reason, basis) TO jingxin_application
  GRANT UPDATE (undone_by, attempts, claimed_until, last_error, sent_at) TO jingxin_application

TABLE paper_code -- row level security, forced
  -- By which code which paper can be verified
  zone_id text NOT NULL
  case_id text NOT NULL
  seq integer NOT NULL
  paper text NOT NULL
  code text NOT NULL
  CONSTRAINT paper_code_code_check CHECK ((code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'::text))
  CONSTRAINT provable_code_belongs_to_a_paper FOREIGN KEY (zone_id, case_id, seq) REFERENCES event(zone_id, stream, seq)
  CONSTRAINT paper_code_pkey PRIMARY KEY (zone_id, case_id, seq, paper)
  CONSTRAINT paper_code_zone_id_code_key UNIQUE (zone_id, code)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application

TABLE paper_print -- row level security, forced
  -- The files of papers as they went out, by the hash of their bytes
  zone_id text NOT NULL
  case_id text NOT NULL
  seq integer NOT NULL
  paper text NOT NULL
  language text NOT NULL
  sealed boolean NOT NULL DEFAULT false
  hash text NOT NULL
  size integer NOT NULL
  printed_at timestamp with time zone NOT NULL DEFAULT transaction_timestamp()
  CONSTRAINT paper_print_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
  CONSTRAINT paper_print_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text])))
  CONSTRAINT paper_print_size_check CHECK ((size > 0))
  CONSTRAINT provable_print_is_of_a_coded_paper FOREIGN KEY (zone_id, case_id, seq, paper) REFERENCES paper_code(zone_id, case_id, seq, paper)
  CONSTRAINT paper_print_pkey PRIMARY KEY (zone_id, case_id, seq, paper, language, sealed)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, case_id, seq, paper, language, sealed, hash, size) TO jingxin_application

TABLE party -- row level security, forced
  -- Residents and enterprises, as they have shown themselves by their phone
  zone_id text NOT NULL
  party text NOT NULL
  phone text NOT NULL
  name text
  known_since timestamp with time zone NOT NULL DEFAULT transaction_timestamp()
  CONSTRAINT party_pkey PRIMARY KEY (zone_id, party)
  CONSTRAINT party_zone_id_phone_key UNIQUE (zone_id, phone)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, party, phone, name) TO jingxin_application
  GRANT UPDATE (name) TO jingxin_application

TABLE person -- row level security, forced
  -- People who may hold a duty, and whether they still serve
  zone_id text NOT NULL
  person text NOT NULL
  unit text NOT NULL
  active boolean NOT NULL
  CONSTRAINT answered_person_has_a_unit FOREIGN KEY (zone_id, unit) REFERENCES unit(zone_id, unit)
  CONSTRAINT person_pkey PRIMARY KEY (zone_id, person)
  CONSTRAINT person_zone_id_person_active_key UNIQUE (zone_id, person, active)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT UPDATE (unit, active) TO jingxin_application

TABLE pin_secret -- row level security, forced
  -- From which the PINs of a zone are worked out; made when the first is asked for
  zone_id text NOT NULL
  secret bytea NOT NULL
  CONSTRAINT pin_secret_secret_check CHECK ((octet_length(secret) >= 32))
  CONSTRAINT pin_secret_pkey PRIMARY KEY (zone_id)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application

TABLE precedent -- row level security, forced
  -- What was ruled to be whose matter
  zone_id text NOT NULL
  case_id text NOT NULL
  seq integer NOT NULL
  unit text NOT NULL
  words text NOT NULL
  bigrams text[] NOT NULL
  CONSTRAINT precedent_zone_id_case_id_seq_fkey FOREIGN KEY (zone_id, case_id, seq) REFERENCES event(zone_id, stream, seq)
  CONSTRAINT precedent_zone_id_unit_fkey FOREIGN KEY (zone_id, unit) REFERENCES unit(zone_id, unit)
  CONSTRAINT precedent_pkey PRIMARY KEY (zone_id, case_id, seq)
  CREATE INDEX precedent_bigrams ON public.precedent USING gin (bigrams)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application

TABLE reach -- row level security, forced
  -- An e-mail address that its owner has shown to be his, and whether messages come once a day
  zone_id text NOT NULL
  party text NOT NULL
  email text
  digest boolean NOT NULL DEFAULT false
  changed_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  CONSTRAINT reach_zone_id_party_fkey FOREIGN KEY (zone_id, party) REFERENCES party(zone_id, party)
  CONSTRAINT reach_pkey PRIMARY KEY (zone_id, party)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, party, email, digest) TO jingxin_application
  GRANT UPDATE (email, digest, changed_at) TO jingxin_application

TABLE reuse -- row level security, forced
  -- Every paper that was taken over into a new application, and for which item and material
  zone_id text NOT NULL
  attachment_id text NOT NULL
  from_attachment text NOT NULL -- The file that was handed in before, or the paper that was issued
  party text NOT NULL
  consent_id bigint NOT NULL
  item text NOT NULL
  material text NOT NULL
  reused_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  CONSTRAINT protected_reuse_rests_on_consent FOREIGN KEY (zone_id, party, consent_id) REFERENCES reuse_consent(zone_id, party, consent_id)
  CONSTRAINT reuse_pkey PRIMARY KEY (zone_id, attachment_id)
  CREATE INDEX reuse_of_party ON public.reuse USING btree (zone_id, party, reused_at)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, attachment_id, from_attachment, party, consent_id, item, material) TO jingxin_application

TABLE reuse_consent -- row level security, forced
  -- Who agreed that earlier papers are offered again, what for, and until when
  zone_id text NOT NULL
  party text NOT NULL
  consent_id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
  purpose text NOT NULL
  given_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  withdrawn_at timestamp with time zone
  taken_by text -- Who of the staff was told; empty where the person agreed himself
  withdrawal_taken_by text -- Who of the staff was told that it no longer holds; empty where the person withdrew himself
  CONSTRAINT protected_consent_has_a_purpose CHECK ((btrim(purpose) <> ''::text))
  CONSTRAINT reuse_consent_zone_id_party_fkey FOREIGN KEY (zone_id, party) REFERENCES party(zone_id, party)
  CONSTRAINT reuse_consent_pkey PRIMARY KEY (zone_id, party, consent_id)
  CREATE UNIQUE INDEX reuse_consent_in_force ON public.reuse_consent USING btree (zone_id, party) WHERE (withdrawn_at IS NULL)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, party, purpose, taken_by) TO jingxin_application
  GRANT UPDATE (withdrawn_at, withdrawal_taken_by) TO jingxin_application

TABLE review_right -- row level security, forced
  -- Rights to judge a service, each for one party and one use
  zone_id text NOT NULL
  right_id text NOT NULL
  kind text NOT NULL
  loop text NOT NULL
  case_id text NOT NULL
  seq integer NOT NULL
  case_title text NOT NULL
  party text NOT NULL
  about_unit text
  about_person text
  from_day date NOT NULL
  undone_by integer -- The event of the case that took the right back with the act that gave it
  CONSTRAINT judged_rater_is_not_rated CHECK (((party IS DISTINCT FROM about_person) AND (party IS DISTINCT FROM about_unit)))
  CONSTRAINT judged_right_comes_from_a_service FOREIGN KEY (zone_id, case_id, seq) REFERENCES event(zone_id, stream, seq)
  CONSTRAINT review_right_pkey PRIMARY KEY (zone_id, right_id)
  CREATE INDEX review_right_of_case ON public.review_right USING btree (zone_id, case_id)
  CREATE INDEX review_right_of_party ON public.review_right USING btree (zone_id, party, from_day)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT UPDATE (undone_by) TO jingxin_application

TABLE rhythm_turn -- row level security, forced
  -- Each turn of a duty that returns, and the case that it is
  zone_id text NOT NULL
  rhythm text NOT NULL
  entry text NOT NULL
  turn integer NOT NULL
  turn_on date NOT NULL
  case_id text NOT NULL
  CONSTRAINT rhythm_turn_turn_check CHECK ((turn > 0))
  CONSTRAINT answered_turn_is_a_case FOREIGN KEY (zone_id, case_id) REFERENCES service_case(zone_id, case_id) DEFERRABLE INITIALLY DEFERRED
  CONSTRAINT answered_turn_is_opened_once PRIMARY KEY (zone_id, rhythm, entry, turn)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, rhythm, entry, turn, turn_on, case_id) TO jingxin_application

TABLE service_case -- row level security, forced
  -- How every case stands; derived from event, and checked against it by verify
  zone_id text NOT NULL
  case_id text NOT NULL
  number text NOT NULL
  loop text NOT NULL
  loop_hash text NOT NULL
  version integer NOT NULL
  title text NOT NULL
  state text
  ending text
  handling_unit text NOT NULL -- The unit that holds the case, or held it last
  holder_unit text
  holder_seat text
  holder_person text
  holder_open boolean GENERATED ALWAYS AS (
CASE
    WHEN (ending IS NULL) THEN true
    ELSE NULL::boolean
END) STORED
  awaits text
  offer_unit text
  party text
  item text
  parent_case text
  right_id text
  next_clock text
  next_due text COLLATE "C" -- A civil moment of the zone as text: it sorts, and 24:00 is the end of a day
  next_kind text
  wake_at text COLLATE "C" -- When the clock acts next, if nobody does
  open_debts integer NOT NULL DEFAULT 0
  ended_by_unit text
  ended_apart_from text -- The unit that may not bring about this ending
  opened_at text COLLATE "C" NOT NULL
  changed_at text COLLATE "C" NOT NULL
  mark text NOT NULL
  standing jsonb NOT NULL -- How the case stands, but for what it was given
  owed_clock text
  owed_due text COLLATE "C" -- When the most urgent duty is or was due; what was missed stays first until it is done
  owed_missed boolean NOT NULL DEFAULT false
  given jsonb NOT NULL DEFAULT '{}'::jsonb -- The part of the standing that never changes
  enterprise text GENERATED ALWAYS AS (((standing -> 'facts'::text) ->> 'enterprise'::text)) STORED -- The credit code that the case names, where it names one; derived from its standing
  kept_from text -- The unit that the case is about: nobody of it sees the case
  CONSTRAINT answered_open_case_has_clock CHECK (((ending IS NOT NULL) OR ((next_clock IS NOT NULL) AND (next_due IS NOT NULL))))
  CONSTRAINT answered_open_case_has_holder CHECK (((ending IS NOT NULL) OR ((holder_unit IS NOT NULL) AND (holder_seat IS NOT NULL))))
  CONSTRAINT finished_case_is_in_a_state_or_ended CHECK (((state IS NULL) <> (ending IS NULL)))
  CONSTRAINT finished_ended_case_holds_nobody CHECK (((ending IS NULL) OR ((holder_unit IS NULL) AND (next_due IS NULL) AND (offer_unit IS NULL))))
  CONSTRAINT judged_case_is_closed_by_another_unit CHECK (((ending IS NULL) OR (ended_by_unit IS DISTINCT FROM ended_apart_from) OR (ended_by_unit IS NULL)))
  CONSTRAINT protected_case_is_kept_from_whom_it_is_about CHECK (((kept_from IS NULL) OR ((holder_unit IS DISTINCT FROM kept_from) AND (offer_unit IS DISTINCT FROM kept_from))))
  CONSTRAINT service_case_mark_check CHECK ((mark = ANY (ARRAY['live'::text, 'demonstration'::text, 'later'::text])))
  CONSTRAINT service_case_next_due_check CHECK ((next_due ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?$'::text))
  CONSTRAINT service_case_next_kind_check CHECK ((next_kind = ANY (ARRAY['duty'::text, 'watch'::text])))
  CONSTRAINT trusted_ended_case_owes_nothing CHECK (((ending IS NULL) OR (open_debts = 0)))
  CONSTRAINT case_is_kept_from_a_unit_that_there_is FOREIGN KEY (zone_id, kept_from) REFERENCES unit(zone_id, unit)
  CONSTRAINT finished_child_has_a_parent FOREIGN KEY (zone_id, parent_case) REFERENCES service_case(zone_id, case_id) DEFERRABLE INITIALLY DEFERRED
  CONSTRAINT in_time_next_due_is_a_running_clock FOREIGN KEY (zone_id, case_id, next_clock, next_due) REFERENCES clock(zone_id, case_id, clock, due) DEFERRABLE INITIALLY DEFERRED
  CONSTRAINT judged_right_exists FOREIGN KEY (zone_id, right_id) REFERENCES review_right(zone_id, right_id)
  CONSTRAINT kept_offer_goes_to_a_unit FOREIGN KEY (zone_id, offer_unit, holder_open) REFERENCES unit(zone_id, unit, open) DEFERRABLE
  CONSTRAINT kept_open_case_is_held_by_an_active_person FOREIGN KEY (zone_id, holder_person, holder_open) REFERENCES person(zone_id, person, active) DEFERRABLE
  CONSTRAINT kept_open_case_is_held_by_an_open_unit FOREIGN KEY (zone_id, holder_unit, holder_open) REFERENCES unit(zone_id, unit, open) DEFERRABLE
  CONSTRAINT provable_case_keeps_its_rules FOREIGN KEY (zone_id, loop_hash) REFERENCES loop_definition(zone_id, hash)
  CONSTRAINT provable_case_stands_on_its_events FOREIGN KEY (zone_id, case_id, version) REFERENCES event(zone_id, stream, seq)
  CONSTRAINT service_case_pkey PRIMARY KEY (zone_id, case_id)
  CONSTRAINT judged_right_is_used_once UNIQUE (zone_id, right_id)
  CONSTRAINT provable_case_number_is_one_of_a_kind UNIQUE (zone_id, number)
  CREATE UNIQUE INDEX protected_one_consent_stands ON public.service_case USING btree (zone_id, party) WHERE ((loop = 'contact'::text) AND (ending IS NULL))
  CREATE INDEX service_case_by_opening ON public.service_case USING btree (zone_id, opened_at, case_id)
  CREATE INDEX service_case_children ON public.service_case USING btree (zone_id, parent_case) WHERE (parent_case IS NOT NULL)
  CREATE INDEX service_case_coming ON public.service_case USING btree (zone_id, owed_due, case_id) WHERE ((ending IS NULL) AND (NOT owed_missed))
  CREATE INDEX service_case_duties ON public.service_case USING btree (zone_id, holder_unit, loop, holder_seat, owed_due, case_id) WHERE (ending IS NULL)
  CREATE INDEX service_case_held ON public.service_case USING btree (zone_id, holder_unit, holder_person, owed_due) WHERE (ending IS NULL)
  CREATE INDEX service_case_key_projects ON public.service_case USING btree (zone_id, case_id) WHERE (loop = 'key-project'::text)
  CREATE INDEX service_case_late ON public.service_case USING btree (zone_id, owed_due, case_id) WHERE ((ending IS NULL) AND owed_missed)
  CREATE INDEX service_case_of_enterprise ON public.service_case USING btree (zone_id, enterprise, opened_at, case_id) WHERE (enterprise IS NOT NULL)
  CREATE INDEX service_case_of_party ON public.service_case USING btree (zone_id, party, opened_at, case_id) WHERE (party IS NOT NULL)
  CREATE INDEX service_case_of_unit ON public.service_case USING btree (zone_id, handling_unit, opened_at, case_id)
  CREATE INDEX service_case_offers ON public.service_case USING btree (zone_id, offer_unit, owed_due, case_id) WHERE (offer_unit IS NOT NULL)
  CREATE INDEX service_case_problems ON public.service_case USING btree (zone_id, owed_due, case_id) WHERE ((ending IS NULL) AND (loop = ANY (ARRAY['inquiry'::text, 'complaint'::text, 'improvement'::text, 'supervision'::text, 'instruction'::text])))
  CREATE INDEX service_case_redone ON public.service_case USING btree (zone_id, opened_at, case_id) WHERE ((ending IS NULL) AND (state = 'redoing'::text))
  CREATE INDEX service_case_review_published ON public.service_case USING btree (zone_id, changed_at, case_id) WHERE ((loop = 'screening'::text) AND (ending = 'published'::text))
  CREATE INDEX service_case_running ON public.service_case USING btree (zone_id, loop, item) WHERE ((ending IS NULL) AND (item IS NOT NULL))
  CREATE INDEX service_case_wakes ON public.service_case USING btree (zone_id, wake_at, case_id) WHERE (wake_at IS NOT NULL)
  CREATE INDEX service_case_worklist ON public.service_case USING btree (zone_id, holder_unit, owed_due, case_id) WHERE (ending IS NULL)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, case_id, number, loop, loop_hash, version, title, state, ending, handling_unit, holder_unit, holder_seat, holder_person, awaits, offer_unit, party, item, parent_case, right_id, next_clock, next_due, next_kind, wake_at, open_debts, ended_by_unit, ended_apart_from, opened_at, changed_at, mark, standing, owed_clock, owed_due, owed_missed, given, kept_from) TO jingxin_application
  GRANT UPDATE (version, title, state, ending, handling_unit, holder_unit, holder_seat, holder_person, awaits, offer_unit, next_clock, next_due, next_kind, wake_at, open_debts, ended_by_unit, ended_apart_from, changed_at, standing, owed_clock, owed_due, owed_missed) TO jingxin_application

TABLE session -- row level security, forced
  -- Who is signed in; of the token only the hash
  zone_id text NOT NULL
  token_hash bytea NOT NULL
  face text NOT NULL
  party text
  person text
  opened_at timestamp with time zone NOT NULL DEFAULT transaction_timestamp()
  expires_at timestamp with time zone NOT NULL
  CONSTRAINT protected_session_is_of_one_face CHECK ((((face = 'portal'::text) = (party IS NOT NULL)) AND ((face = 'desk'::text) = (person IS NOT NULL))))
  CONSTRAINT session_face_check CHECK ((face = ANY (ARRAY['portal'::text, 'desk'::text])))
  CONSTRAINT session_token_hash_check CHECK ((octet_length(token_hash) = 32))
  CONSTRAINT session_zone_id_party_fkey FOREIGN KEY (zone_id, party) REFERENCES party(zone_id, party)
  CONSTRAINT session_zone_id_person_fkey FOREIGN KEY (zone_id, person) REFERENCES person(zone_id, person)
  CONSTRAINT session_pkey PRIMARY KEY (zone_id, token_hash)
  CREATE INDEX session_by_end ON public.session USING btree (zone_id, expires_at)
  CREATE INDEX session_of_person ON public.session USING btree (zone_id, person) WHERE (person IS NOT NULL)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT DELETE TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT INSERT (zone_id, token_hash, face, party, person, expires_at) TO jingxin_application
  GRANT UPDATE (expires_at) TO jingxin_application

FUNCTION sought_cases(first integer, last integer, plain text[], initials text[], syllables text[]) RETURNS SETOF text -- with the rights of its owner
  -- The cases of the session's zone that were opened in these weeks and have all pairs of one of three ways

TABLE stored_file -- row level security, forced
  -- The files on disk by the hash of their content, and how many attachments name each
  zone_id text NOT NULL
  hash text NOT NULL
  size integer NOT NULL
  uses integer NOT NULL
  CONSTRAINT stored_file_hash_check CHECK ((length(hash) = 64))
  CONSTRAINT stored_file_size_check CHECK ((size > 0))
  CONSTRAINT stored_file_uses_check CHECK ((uses >= 0))
  CONSTRAINT stored_file_pkey PRIMARY KEY (zone_id, hash)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT DELETE TO jingxin_application
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT UPDATE (uses) TO jingxin_application

TABLE unit -- row level security, forced
  -- Units that may hold a duty, and whether they still exist
  zone_id text NOT NULL
  unit text NOT NULL
  open boolean NOT NULL
  CONSTRAINT unit_pkey PRIMARY KEY (zone_id, unit)
  CONSTRAINT unit_zone_id_unit_open_key UNIQUE (zone_id, unit, open)
  POLICY protected_own_zone_only USING (zone_id = current_setting('app.zone'::text))
  GRANT INSERT TO jingxin_application
  GRANT SELECT TO jingxin_application
  GRANT UPDATE (open) TO jingxin_application

FUNCTION week_mark(week integer) RETURNS text
  -- What stands before every pair of a case that was opened in a week

FUNCTION week_of(moment text) RETURNS integer
  -- The week of a civil moment, counted from the first Monday of 1970
