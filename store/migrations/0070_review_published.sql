-- The reviews that everybody reads, the latest first, without a look at any other case.
CREATE INDEX service_case_review_published ON service_case (zone_id, changed_at, case_id)
  WHERE loop = 'screening' AND ending = 'published';
