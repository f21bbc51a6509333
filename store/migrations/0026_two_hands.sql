-- Whoever checks a proposed change of a register is not who proposed it.
ALTER TABLE entry ADD CONSTRAINT judged_proposal_is_checked_by_another
  CHECK (body->>'checkedBy' IS NULL OR body->>'checkedBy' <> body->>'by');
