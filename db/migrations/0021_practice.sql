CREATE TABLE "adoptions" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"manner" text NOT NULL,
	"how" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'begun' NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "adoptions_manner" CHECK (manner in ('as-is', 'changed')),
	CONSTRAINT "adoptions_how" CHECK ((manner = 'changed') = (how <> '')),
	CONSTRAINT "adoptions_state" CHECK (state in ('begun', 'working', 'dropped')),
	CONSTRAINT "adoptions_why" CHECK (state <> 'dropped' or why <> '')
);
--> statement-breakpoint
ALTER TABLE "adoptions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "practices" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"was" text NOT NULL,
	"people" text NOT NULL,
	"money" text NOT NULL,
	"time" text NOT NULL,
	"agreements" text NOT NULL,
	"ask" text NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "practices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_source_id_submissions_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "adoptions_source_id_index" ON "adoptions" USING btree ("source_id");--> statement-breakpoint
CREATE POLICY "may_read" ON "adoptions" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select true from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "adoptions" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (standing(submission_id) && array['owner-contributor'] and state = 'begun' and may_adopt(source_id));--> statement-breakpoint
CREATE POLICY "may_change" ON "adoptions" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(submission_id) && array['owner-contributor']) WITH CHECK (standing(submission_id) && array['owner-contributor'] and state <> 'begun');--> statement-breakpoint
CREATE POLICY "may_read" ON "practices" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((withdrawn_at is null and (select reads_practice())) or (select true from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "practices" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (standing(submission_id) && array['owner-lead']);--> statement-breakpoint
CREATE POLICY "may_change" ON "practices" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(submission_id) && array['owner-lead']) WITH CHECK (standing(submission_id) && array['owner-lead']);--> statement-breakpoint
ALTER POLICY "may_read" ON "events" TO portal_user USING ((submission_id is null and (person_id = (select viewer_id()) or (select viewer_roles() && array['administrator']))) or ((select true from submissions s where s.id = submission_id) and (
      readers = 'everyone'
      or (readers = 'involved' and (select s.members && (select viewer_organisations())::uuid[] or s.entered_by_id = (select viewer_id()) or sees_as_support(s.id) from submissions s where s.id = submission_id))
      or (readers = 'partners' and exists (select 1 from submissions s where s.id = submission_id and s.members && (select viewer_organisations())::uuid[]))
      or (readers = 'support' and (select viewer_roles() && array['adviser', 'reviewer', 'review-lead']) and sees_as_support(submission_id))
    )) or (act in ('invite-partner', 'remind-partner') and subject_id = any((select viewer_invitations())::uuid[]))
      or (act in ('decline-part', 'leave', 'adopted-elsewhere', 'adoption-works', 'adoption-dropped') and person_id = (select viewer_id())));--> statement-breakpoint
ALTER POLICY "may_add" ON "events" TO portal_user WITH CHECK (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and (submission_id is null or (select true from submissions s where s.id = submission_id) or act in ('decline-part', 'leave', 'adopted-elsewhere', 'adoption-works', 'adoption-dropped')));