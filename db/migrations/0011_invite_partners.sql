ALTER TABLE "events" DROP CONSTRAINT "events_readers";--> statement-breakpoint
ALTER TABLE "partnerships" DROP CONSTRAINT "partnerships_part";--> statement-breakpoint
ALTER TABLE "partnerships" DROP CONSTRAINT "partnerships_state";--> statement-breakpoint
DROP INDEX "partnerships_submission_id_organisation_id_index";--> statement-breakpoint
ALTER TABLE "partnerships" ADD COLUMN "words" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "partnerships" ADD COLUMN "expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "partnerships" ADD COLUMN "reminded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "partnerships" ADD COLUMN "answered_by_id" uuid;--> statement-breakpoint
ALTER TABLE "partnerships" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_answered_by_id_people_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "partnerships_standing" ON "partnerships" USING btree ("submission_id","organisation_id","part") WHERE state in ('invited', 'accepted');--> statement-breakpoint
CREATE INDEX "partnerships_open" ON "partnerships" USING btree ("expires_at") WHERE state = 'invited';--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_readers" CHECK (readers in ('everyone', 'involved', 'partners', 'support'));--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_invited" CHECK ((part = 'partner') = (expires_at is not null));--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_part" CHECK (part in ('affected', 'reporter', 'partner'));--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_state" CHECK (state in ('invited', 'accepted', 'declined', 'expired', 'withdrawn', 'left'));--> statement-breakpoint
ALTER POLICY "may_add" ON "attachments" TO portal_user WITH CHECK (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and (select true from submissions s where s.id = submission_id) and standing(submission_id) && array['partner-contributor', 'entered', 'adviser', 'reviewer']);--> statement-breakpoint
ALTER POLICY "may_read" ON "events" TO portal_user USING ((submission_id is null and (person_id = (select viewer_id()) or (select viewer_roles() && array['administrator']))) or ((select true from submissions s where s.id = submission_id) and (
      readers = 'everyone'
      or (readers = 'involved' and (select s.members && (select viewer_organisations())::uuid[] or s.entered_by_id = (select viewer_id()) or sees_as_support(s.id) from submissions s where s.id = submission_id))
      or (readers = 'partners' and exists (select 1 from submissions s where s.id = submission_id and s.members && (select viewer_organisations())::uuid[]))
      or (readers = 'support' and (select viewer_roles() && array['adviser', 'reviewer', 'review-lead']) and sees_as_support(submission_id))
    )) or (act in ('invite-partner', 'remind-partner') and subject_id = any((select viewer_invitations())::uuid[]))
      or (act in ('decline-part', 'leave') and person_id = (select viewer_id())));--> statement-breakpoint
ALTER POLICY "may_add" ON "events" TO portal_user WITH CHECK (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and (submission_id is null or (select true from submissions s where s.id = submission_id) or act in ('decline-part', 'leave')));--> statement-breakpoint
ALTER POLICY "may_read" ON "notices" TO portal_user USING (person_id = (select viewer_id()) and ((select true from submissions s where s.id = submission_id) or submission_id = any((select viewer_invited_to())::uuid[])));--> statement-breakpoint
ALTER POLICY "may_add" ON "notices" TO portal_user WITH CHECK (person_id = (select viewer_id()) and ((select true from submissions s where s.id = submission_id) or submission_id = any((select viewer_invited_to())::uuid[])));--> statement-breakpoint
ALTER POLICY "may_read" ON "partnerships" TO portal_user USING (organisation_id = any((select viewer_organisations())::uuid[]) or ((select true from submissions s where s.id = submission_id) and (state = 'accepted' or (select s.members && (select viewer_organisations())::uuid[] or s.entered_by_id = (select viewer_id()) or sees_as_support(s.id) from submissions s where s.id = submission_id))));--> statement-breakpoint
ALTER POLICY "may_add" ON "partnerships" TO portal_user WITH CHECK ((select true from submissions s where s.id = submission_id) and (
      (part = 'affected' and state = 'accepted' and organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['contributor', 'lead']) and may_affect(submission_id) and not (standing(submission_id) && array['owner-contributor']))
      or (part <> 'affected' and state = 'accepted' and standing(submission_id) && array['review-lead'])
      or (part = 'partner' and state = 'invited' and by_id = (select viewer_id()) and standing(submission_id) && array['owner-lead']
        and expires_at = portal_now() + interval '14 days' and may_invite(submission_id, organisation_id))
    ));--> statement-breakpoint
ALTER POLICY "may_change" ON "partnerships" TO portal_user USING ((organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['lead'])) or standing(submission_id) && array['owner-lead']) WITH CHECK ((organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['lead'])) or standing(submission_id) && array['owner-lead']);