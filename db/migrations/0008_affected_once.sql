ALTER POLICY "may_add" ON "partnerships" TO portal_user WITH CHECK ((select true from submissions s where s.id = submission_id) and (
      (part = 'affected' and state = 'accepted' and organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['contributor', 'lead']) and may_affect(submission_id) and not (standing(submission_id) && array['owner-contributor']))
      or (part = 'reporter' and state = 'accepted' and standing(submission_id) && array['review-lead'])
    ));