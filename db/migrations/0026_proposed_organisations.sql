CREATE TABLE "proposed_organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"by_id" uuid NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"pilot" text,
	"reach" text DEFAULT '' NOT NULL,
	"contact_name" text NOT NULL,
	"contact_email" text NOT NULL,
	"words" text NOT NULL,
	"why" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"found_id" uuid,
	"reason" text,
	"settled_at" timestamp with time zone,
	"settled_by_id" uuid,
	CONSTRAINT "proposed_organisations_type" CHECK (type in ('college', 'sixth-form-college', 'specialist-college', 'adult-learning', 'provider', 'council', 'district-council', 'health', 'police', 'fire', 'probation', 'jobcentre-plus', 'partnership', 'agency', 'department', 'sector-body', 'voluntary', 'other')),
	CONSTRAINT "proposed_organisations_state" CHECK (state in ('open', 'added', 'declined', 'withdrawn')),
	CONSTRAINT "proposed_organisations_settled" CHECK ((state = 'open') = (settled_at is null) and (state = 'open') = (settled_by_id is null)
        and (state = 'added') = (found_id is not null) and (state = 'declined') = (reason is not null)
        and found_id is distinct from organisation_id)
);
--> statement-breakpoint
ALTER TABLE "proposed_organisations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "proposed_organisations" ADD CONSTRAINT "proposed_organisations_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_organisations" ADD CONSTRAINT "proposed_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_organisations" ADD CONSTRAINT "proposed_organisations_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_organisations" ADD CONSTRAINT "proposed_organisations_pilot_pilots_slug_fk" FOREIGN KEY ("pilot") REFERENCES "public"."pilots"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_organisations" ADD CONSTRAINT "proposed_organisations_found_id_organisations_id_fk" FOREIGN KEY ("found_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_organisations" ADD CONSTRAINT "proposed_organisations_settled_by_id_people_id_fk" FOREIGN KEY ("settled_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "proposed_organisations_once" ON "proposed_organisations" USING btree ("submission_id",plain_name(name)) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "proposed_organisations_submission_id_index" ON "proposed_organisations" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "proposed_organisations_found_id_index" ON "proposed_organisations" USING btree ("found_id");--> statement-breakpoint
CREATE INDEX "proposed_organisations_open" ON "proposed_organisations" USING btree ("created_at","id") WHERE state = 'open';--> statement-breakpoint
CREATE POLICY "may_read" ON "proposed_organisations" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_roles() && array['administrator']) or (organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['lead'])) or ((select true from submissions s where s.id = submission_id) and sees_as_support(submission_id)));--> statement-breakpoint
CREATE POLICY "may_add" ON "proposed_organisations" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (state = 'open' and by_id = (select viewer_id()) and organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['lead']) and standing(submission_id) && array['owner-lead']);--> statement-breakpoint
CREATE POLICY "may_change" ON "proposed_organisations" AS PERMISSIVE FOR UPDATE TO "portal_user" USING ((select viewer_acts_as(array['administrator'])) or (organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['lead']))) WITH CHECK ((select viewer_acts_as(array['administrator'])) or (organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['lead'])));--> statement-breakpoint
ALTER POLICY "may_read" ON "events" TO portal_user USING ((submission_id is null and (person_id = (select viewer_id()) or (select viewer_roles() && array['administrator']))) or ((select true from submissions s where s.id = submission_id) and (
      readers = 'everyone'
      or (readers = 'involved' and (select s.members && (select viewer_organisations())::uuid[] or s.entered_by_id = (select viewer_id()) or sees_as_support(s.id) from submissions s where s.id = submission_id))
      or (readers = 'partners' and exists (select 1 from submissions s where s.id = submission_id and s.members && (select viewer_organisations())::uuid[]))
      or (readers = 'support' and (select viewer_roles() && array['adviser', 'reviewer', 'review-lead']) and sees_as_support(submission_id))
    )) or (act in ('invite-partner', 'remind-partner') and subject_id = any((select viewer_invitations())::uuid[]))
      or (act = 'propose-organisation' and subject_id = any((select viewer_proposals())::uuid[]))
      or (act in ('decline-part', 'leave', 'adopted-elsewhere', 'adoption-works', 'adoption-dropped', 'add-proposed', 'find-proposed', 'decline-proposed') and person_id = (select viewer_id())));--> statement-breakpoint
ALTER POLICY "may_add" ON "events" TO portal_user WITH CHECK (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and (submission_id is null or (select true from submissions s where s.id = submission_id) or act in ('decline-part', 'leave', 'adopted-elsewhere', 'adoption-works', 'adoption-dropped', 'add-proposed', 'find-proposed', 'decline-proposed')));--> statement-breakpoint
ALTER POLICY "may_read" ON "notices" TO portal_user USING (person_id = (select viewer_id()) and ((select true from submissions s where s.id = submission_id) or submission_id = any((select viewer_invited_to())::uuid[])
  or submission_id = any((select viewer_proposed_to())::uuid[])));--> statement-breakpoint
ALTER POLICY "may_add" ON "notices" TO portal_user WITH CHECK (person_id = (select viewer_id()) and ((select true from submissions s where s.id = submission_id) or submission_id = any((select viewer_invited_to())::uuid[])
  or submission_id = any((select viewer_proposed_to())::uuid[])));