CREATE TABLE "milestones" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"title" text NOT NULL,
	"due_on" date NOT NULL,
	"done_on" date
);
--> statement-breakpoint
ALTER TABLE "milestones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outcomes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"measure" text NOT NULL,
	"unit" text NOT NULL,
	"baseline" double precision,
	"baseline_on" date,
	"target" double precision NOT NULL,
	"target_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "outcomes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "readings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"outcome_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"value" double precision NOT NULL,
	"read_on" date NOT NULL,
	"words" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "readings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "risks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"title" text NOT NULL,
	"likelihood" text NOT NULL,
	"effect" text NOT NULL,
	"response" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	CONSTRAINT "risks_likelihood" CHECK (likelihood in ('low', 'medium', 'high')),
	CONSTRAINT "risks_effect" CHECK (effect in ('low', 'medium', 'high')),
	CONSTRAINT "risks_state" CHECK (state in ('open', 'happened', 'over'))
);
--> statement-breakpoint
ALTER TABLE "risks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"aim" text DEFAULT '' NOT NULL,
	"who_for" text DEFAULT '' NOT NULL,
	"places" text DEFAULT '' NOT NULL,
	"theme" text,
	"starts_on" date,
	"ends_on" date,
	"funding" text,
	"funding_words" text DEFAULT '' NOT NULL,
	"sharing" text,
	"sharing_words" text DEFAULT '' NOT NULL,
	"lessons" text DEFAULT '' NOT NULL,
	"started_at" timestamp with time zone,
	CONSTRAINT "projects_funding" CHECK (funding in ('none', 'aligned', 'proposal')),
	CONSTRAINT "projects_sharing" CHECK (sharing in ('none', 'agreed', 'wanted'))
);
--> statement-breakpoint
ALTER TABLE "projects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "scores" (
	"review_id" uuid NOT NULL,
	"criterion" text NOT NULL,
	"score" integer,
	"reason" text NOT NULL,
	CONSTRAINT "scores_review_id_criterion_pk" PRIMARY KEY("review_id","criterion"),
	CONSTRAINT "scores_criterion" CHECK (criterion in ('outcome', 'partners', 'plan', 'risks', 'reuse')),
	CONSTRAINT "scores_score" CHECK (score between 1 and 4)
);
--> statement-breakpoint
ALTER TABLE "scores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "updates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text NOT NULL,
	"done" text NOT NULL,
	"next" text NOT NULL,
	"stuck" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "updates_status" CHECK (status in ('green', 'amber', 'red'))
);
--> statement-breakpoint
ALTER TABLE "updates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "submissions" DROP CONSTRAINT "submissions_state";--> statement-breakpoint
ALTER TABLE "reviews" ALTER COLUMN "severity" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_outcome_id_outcomes_id_fk" FOREIGN KEY ("outcome_id") REFERENCES "public"."outcomes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risks" ADD CONSTRAINT "risks_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risks" ADD CONSTRAINT "risks_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_id_submissions_id_fk" FOREIGN KEY ("id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "updates" ADD CONSTRAINT "updates_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "updates" ADD CONSTRAINT "updates_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "updates" ADD CONSTRAINT "updates_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "milestones_submission_id_index" ON "milestones" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "outcomes_submission_id_index" ON "outcomes" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "readings_submission_id_index" ON "readings" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "readings_outcome_id_read_on_index" ON "readings" USING btree ("outcome_id","read_on");--> statement-breakpoint
CREATE INDEX "risks_submission_id_index" ON "risks" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "updates_submission_id_at_index" ON "updates" USING btree ("submission_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_scored" ON "reviews" USING btree ("submission_id","version","person_id") WHERE severity is null;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_state" CHECK (state in ('draft', 'submitted', 'needs-information', 'merged', 'out-of-scope', 'open', 'escalated', 'responded', 'pending-check', 'closed-resolved', 'closed-unresolved', 'withdrawn', 'in-review', 'changes-requested', 'endorsed', 'not-endorsed', 'in-delivery', 'paused', 'completed', 'closed'));--> statement-breakpoint
CREATE POLICY "may_read" ON "milestones" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select true from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "milestones" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (standing(submission_id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_change" ON "milestones" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(submission_id) && array['owner-contributor', 'partner-contributor']) WITH CHECK (standing(submission_id) && array['owner-contributor', 'partner-contributor']);--> statement-breakpoint
CREATE POLICY "may_remove" ON "milestones" AS PERMISSIVE FOR DELETE TO "portal_user" USING (standing(submission_id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_read" ON "outcomes" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select true from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "outcomes" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (standing(submission_id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_change" ON "outcomes" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(submission_id) && array['owner-contributor', 'partner-contributor']) WITH CHECK (standing(submission_id) && array['owner-contributor', 'partner-contributor']);--> statement-breakpoint
CREATE POLICY "may_remove" ON "outcomes" AS PERMISSIVE FOR DELETE TO "portal_user" USING (standing(submission_id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_read" ON "readings" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select true from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "readings" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (organisation_id = viewer_organisation() and standing(submission_id) && array['partner-contributor'] and exists (select 1 from outcomes o where o.id = outcome_id and o.submission_id = readings.submission_id));--> statement-breakpoint
CREATE POLICY "may_read" ON "risks" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select true from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "risks" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (standing(submission_id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_change" ON "risks" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(submission_id) && array['owner-contributor', 'partner-contributor']) WITH CHECK (standing(submission_id) && array['owner-contributor', 'partner-contributor']);--> statement-breakpoint
CREATE POLICY "may_remove" ON "risks" AS PERMISSIVE FOR DELETE TO "portal_user" USING (standing(submission_id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_read" ON "projects" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select true from submissions s where s.id = projects.id));--> statement-breakpoint
CREATE POLICY "may_add" ON "projects" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (standing(projects.id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_change" ON "projects" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(projects.id) && array['owner-contributor']) WITH CHECK (standing(projects.id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_read" ON "scores" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select true from reviews r where r.id = review_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "scores" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (exists (select 1 from reviews r where r.id = review_id and r.person_id = (select viewer_id()) and r.severity is null));--> statement-breakpoint
CREATE POLICY "may_read" ON "updates" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select true from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "updates" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()) and organisation_id = (select viewer_organisation()) and standing(submission_id) && array['partner-contributor']);--> statement-breakpoint
ALTER POLICY "may_change" ON "attachments" TO portal_user USING (organisation_id is not distinct from (select viewer_organisation()) and person_id = (select viewer_id()) and exists (select 1 from submissions s where s.id = submission_id and s.state in ('draft', 'needs-information', 'changes-requested'))) WITH CHECK (organisation_id is not distinct from (select viewer_organisation()) and person_id = (select viewer_id()) and exists (select 1 from submissions s where s.id = submission_id and s.state in ('draft', 'needs-information', 'changes-requested')));--> statement-breakpoint
ALTER POLICY "may_read" ON "reviews" TO portal_user USING ((select viewer_roles() && array['adviser', 'reviewer', 'review-lead']) and (select true from submissions s where s.id = submission_id) and (severity is not null
        or person_id = (select viewer_id()) or (select viewer_roles() && array['review-lead']) or viewer_reviewed(submission_id, version)));--> statement-breakpoint
ALTER POLICY "may_add" ON "reviews" TO portal_user WITH CHECK (person_id = (select viewer_id()) and standing(submission_id) && array['reviewer'] and (severity is not null or version = submitted_version(submission_id)));