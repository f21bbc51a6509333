-- Which services of the demonstration have been played, so that a load that was cut off goes on and never doubles.
CREATE TABLE demonstration_story (
  zone_id text NOT NULL,
  story text NOT NULL,
  ended boolean NOT NULL DEFAULT false,
  PRIMARY KEY (zone_id, story)
);
COMMENT ON TABLE demonstration_story IS 'The services that the demonstration has begun to play, and whether each came to its end';
GRANT SELECT, INSERT (zone_id, story), UPDATE (ended) ON demonstration_story TO jingxin_application;

ALTER TABLE demonstration_story ENABLE ROW LEVEL SECURITY;
ALTER TABLE demonstration_story FORCE ROW LEVEL SECURITY;
CREATE POLICY protected_own_zone_only ON demonstration_story USING (zone_id = current_setting('app.zone'));
