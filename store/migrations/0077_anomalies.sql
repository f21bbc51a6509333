-- What an auditor looks at is found without reading the whole history: each kind has a small index of the events it is about.
CREATE INDEX event_rated_by_device ON event (zone_id, happened_at)
  WHERE act IN ('rate', 'rate-again') AND body #>> '{input,device}' IS NOT NULL;
CREATE INDEX event_paused ON event (zone_id, happened_at) WHERE body @> '{"effects": [{"kind": "pause"}]}';
CREATE INDEX event_at_night ON event (zone_id, happened_at)
  WHERE kind = 'case' AND seq = 1 AND body ->> 'person' IS NOT NULL
    AND (substr(body ->> 'at', 12, 2) >= '22' OR substr(body ->> 'at', 12, 2) < '06');
CREATE INDEX event_opened_later ON event (zone_id, happened_at) WHERE kind = 'case' AND seq = 1 AND mark = 'later';
CREATE INDEX event_opened_demonstration ON event (zone_id, happened_at)
  WHERE kind = 'case' AND seq = 1 AND mark = 'demonstration';
