CREATE INDEX "submissions_state_since_id_index" ON "submissions" USING btree ("state_since","id");--> statement-breakpoint
ALTER POLICY "may_read" ON "attachments" TO portal_user USING ((select true from submissions s where s.id = submission_id));--> statement-breakpoint
ALTER POLICY "may_add" ON "attachments" TO portal_user WITH CHECK (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and (select true from submissions s where s.id = submission_id) and standing(submission_id) && array['reporter', 'entered', 'adviser', 'reviewer']);--> statement-breakpoint
ALTER POLICY "may_read" ON "barriers" TO portal_user USING ((select true from submissions s where s.id = barriers.id));--> statement-breakpoint
ALTER POLICY "may_read" ON "comments" TO portal_user USING ((select true from submissions s where s.id = submission_id) and (readers = 'everyone' or exists (select 1 from submissions s where s.id = submission_id and s.members && (select viewer_organisations())::uuid[])));--> statement-breakpoint
ALTER POLICY "may_add" ON "comments" TO portal_user WITH CHECK (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and (select true from submissions s where s.id = submission_id) and (
      (organisation_id is not null and (readers = 'everyone' or standing(submission_id) && array['partner']))
      or (organisation_id is null and readers = 'everyone' and (select viewer_acts_as(array['adviser', 'reviewer', 'review-lead'])))
    ));--> statement-breakpoint
ALTER POLICY "may_change" ON "comments" TO portal_user USING (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and (select true from submissions s where s.id = submission_id)) WITH CHECK (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and (select true from submissions s where s.id = submission_id));--> statement-breakpoint
ALTER POLICY "may_read" ON "notes" TO portal_user USING ((select viewer_roles() && array['adviser', 'reviewer', 'review-lead']) and (select true from submissions s where s.id = submission_id) and sees_as_support(submission_id));--> statement-breakpoint
ALTER POLICY "may_read" ON "effects" TO portal_user USING ((select true from submissions s where s.id = submission_id));--> statement-breakpoint
ALTER POLICY "may_add" ON "effects" TO portal_user WITH CHECK ((select true from submissions s where s.id = submission_id) and ((organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['contributor', 'lead']) and may_affect(submission_id)) or standing(submission_id) && array['entered', 'review-lead']));--> statement-breakpoint
ALTER POLICY "may_read" ON "escalations" TO portal_user USING ((select true from submissions s where s.id = submission_id));--> statement-breakpoint
ALTER POLICY "may_read" ON "responses" TO portal_user USING ((select true from submissions s where s.id = submission_id));--> statement-breakpoint
ALTER POLICY "may_read" ON "events" TO portal_user USING ((submission_id is null and (select viewer_roles() && array['administrator'])) or ((select true from submissions s where s.id = submission_id) and (
      readers = 'everyone'
      or (readers = 'partners' and exists (select 1 from submissions s where s.id = submission_id and s.members && (select viewer_organisations())::uuid[]))
      or (readers = 'support' and (select viewer_roles() && array['adviser', 'reviewer', 'review-lead']) and sees_as_support(submission_id))
    )));--> statement-breakpoint
ALTER POLICY "may_add" ON "events" TO portal_user WITH CHECK (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and (submission_id is null or (select true from submissions s where s.id = submission_id)));--> statement-breakpoint
ALTER POLICY "may_read" ON "notices" TO portal_user USING (person_id = (select viewer_id()) and (select true from submissions s where s.id = submission_id));--> statement-breakpoint
ALTER POLICY "may_add" ON "notices" TO portal_user WITH CHECK (person_id = (select viewer_id()) and (select true from submissions s where s.id = submission_id));--> statement-breakpoint
ALTER POLICY "may_add" ON "watches" TO portal_user WITH CHECK (person_id = (select viewer_id()) and (select true from submissions s where s.id = submission_id));--> statement-breakpoint
ALTER POLICY "may_read" ON "partnerships" TO portal_user USING (organisation_id = any((select viewer_organisations())::uuid[]) or (select true from submissions s where s.id = submission_id));--> statement-breakpoint
ALTER POLICY "may_add" ON "partnerships" TO portal_user WITH CHECK ((select true from submissions s where s.id = submission_id) and (
      (part = 'affected' and state = 'accepted' and organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['contributor', 'lead']) and may_affect(submission_id))
      or (part = 'reporter' and state = 'accepted' and standing(submission_id) && array['review-lead'])
    ));--> statement-breakpoint
ALTER POLICY "may_read" ON "questions" TO portal_user USING ((select true from submissions s where s.id = submission_id));--> statement-breakpoint
ALTER POLICY "may_read" ON "reviews" TO portal_user USING ((select viewer_roles() && array['adviser', 'reviewer', 'review-lead']) and (select true from submissions s where s.id = submission_id));