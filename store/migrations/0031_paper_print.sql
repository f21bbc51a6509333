-- What was printed: of each paper, in each language, the file as it first went out and, where it was sealed, the sealed
-- one. The bytes lie beside the attachments under their hash; a row is never changed.
CREATE TABLE paper_print (
  zone_id text NOT NULL,
  case_id text NOT NULL,
  seq integer NOT NULL,
  paper text NOT NULL,
  language text NOT NULL CHECK (language IN ('zh', 'en')),
  sealed boolean NOT NULL DEFAULT false,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  size integer NOT NULL CHECK (size > 0),
  printed_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  PRIMARY KEY (zone_id, case_id, seq, paper, language, sealed),
  CONSTRAINT provable_print_is_of_a_coded_paper FOREIGN KEY (zone_id, case_id, seq, paper)
    REFERENCES paper_code (zone_id, case_id, seq, paper)
);
COMMENT ON TABLE paper_print IS 'The files of papers as they went out, by the hash of their bytes';
GRANT SELECT, INSERT (zone_id, case_id, seq, paper, language, sealed, hash, size) ON paper_print TO jingxin_application;

ALTER TABLE paper_print ENABLE ROW LEVEL SECURITY;
ALTER TABLE paper_print FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON paper_print USING (zone_id = current_setting('app.zone'));
