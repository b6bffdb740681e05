ALTER POLICY "may_read" ON "events" TO portal_user USING ((submission_id is null and (person_id = (select viewer_id()) or (select viewer_roles() && array['administrator']))) or ((select true from submissions s where s.id = submission_id) and (
      readers = 'everyone'
      or (readers = 'partners' and exists (select 1 from submissions s where s.id = submission_id and s.members && (select viewer_organisations())::uuid[]))
      or (readers = 'support' and (select viewer_roles() && array['adviser', 'reviewer', 'review-lead']) and sees_as_support(submission_id))
    )));