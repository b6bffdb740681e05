CREATE TABLE "contributions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"basis" text NOT NULL,
	"from_year" integer NOT NULL,
	"pence" bigint NOT NULL,
	"nature" text NOT NULL,
	"form" text NOT NULL,
	"source" text NOT NULL,
	"ring_fence" text,
	"passed_on_by_id" uuid,
	"recurrent" boolean NOT NULL,
	"is_new" boolean NOT NULL,
	"reduces" text DEFAULT '' NOT NULL,
	"months" jsonb,
	"in_kind" text,
	"valuation" text DEFAULT '' NOT NULL,
	"hundredths" integer,
	"monthly" bigint,
	"staff_months" integer,
	"condition" text DEFAULT '' NOT NULL,
	"condition_on" date,
	"level" text DEFAULT 'indicative' NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"edited_by_id" uuid NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "contributions_pence" CHECK (pence > 0),
	CONSTRAINT "contributions_basis" CHECK (basis in ('april', 'august', 'calendar')),
	CONSTRAINT "contributions_nature" CHECK (nature in ('revenue', 'capital')),
	CONSTRAINT "contributions_form" CHECK (form in ('cash', 'in-kind')),
	CONSTRAINT "contributions_source" CHECK (source in ('abg', 'laa-reward', 'core', 'lsc', 'esf', 'capital-programme', 'reserves', 'other')),
	CONSTRAINT "contributions_in_kind" CHECK (in_kind in ('staff', 'premises', 'equipment', 'licence', 'other')),
	CONSTRAINT "contributions_level" CHECK (level in ('indicative', 'officer-supported', 'confirmed', 'received')),
	CONSTRAINT "contributions_kind" CHECK ((form = 'in-kind') = (in_kind is not null))
);
--> statement-breakpoint
ALTER TABLE "contributions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pots" (
	"submission_id" uuid NOT NULL,
	"year" text NOT NULL,
	"nature" text NOT NULL,
	"target" bigint,
	CONSTRAINT "pots_submission_id_year_nature_pk" PRIMARY KEY("submission_id","year","nature"),
	CONSTRAINT "pots_nature" CHECK (nature in ('revenue', 'capital')),
	CONSTRAINT "pots_year" CHECK (year ~ '^[0-9]{4}-[0-9]{2}$'),
	CONSTRAINT "pots_target" CHECK (target > 0)
);
--> statement-breakpoint
ALTER TABLE "pots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"arrangement" text,
	"aim" text DEFAULT '' NOT NULL,
	"indicator" text DEFAULT '' NOT NULL,
	"who_for" text DEFAULT '' NOT NULL,
	"stage" text,
	"starts_on" date,
	"ends_on" date,
	"assurance" text DEFAULT '' NOT NULL,
	CONSTRAINT "proposals_arrangement" CHECK (arrangement in ('pooled', 'aligned', 'grant', 'lead', 'shared-service')),
	CONSTRAINT "proposals_stage" CHECK (stage in ('idea', 'pilot', 'mainstream'))
);
--> statement-breakpoint
ALTER TABLE "proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "submissions" DROP CONSTRAINT "submissions_state";--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_passed_on_by_id_organisations_id_fk" FOREIGN KEY ("passed_on_by_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_edited_by_id_people_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pots" ADD CONSTRAINT "pots_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_id_submissions_id_fk" FOREIGN KEY ("id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contributions_submission_id_organisation_id_index" ON "contributions" USING btree ("submission_id","organisation_id");--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_state" CHECK (state in ('draft', 'submitted', 'needs-information', 'merged', 'out-of-scope', 'open', 'escalated', 'responded', 'pending-check', 'closed-resolved', 'closed-unresolved', 'withdrawn', 'in-review', 'changes-requested', 'endorsed', 'not-endorsed', 'in-delivery', 'change-in-review', 'paused', 'completed', 'closed', 'shaping'));--> statement-breakpoint
CREATE POLICY "may_read" ON "contributions" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or s.entered_by_id = (select viewer_id()) or sees_as_support(s.id) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "contributions" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (organisation_id = (select viewer_organisation()) and edited_by_id = (select viewer_id()) and standing(submission_id) && array['partner-contributor']);--> statement-breakpoint
CREATE POLICY "may_change" ON "contributions" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (organisation_id = (select viewer_organisation()) and removed_at is null and standing(submission_id) && array['partner-contributor']) WITH CHECK (organisation_id = (select viewer_organisation()) and edited_by_id = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "may_read" ON "pots" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or s.entered_by_id = (select viewer_id()) or sees_as_support(s.id) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "pots" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (standing(submission_id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_change" ON "pots" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(submission_id) && array['owner-contributor']) WITH CHECK (standing(submission_id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_read" ON "proposals" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select true from submissions s where s.id = proposals.id));--> statement-breakpoint
CREATE POLICY "may_add" ON "proposals" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (standing(proposals.id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_change" ON "proposals" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(proposals.id) && array['owner-contributor']) WITH CHECK (standing(proposals.id) && array['owner-contributor']);--> statement-breakpoint
ALTER POLICY "may_change" ON "attachments" TO portal_user USING (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and comment_id is null and exists (select 1 from submissions s where s.id = submission_id and s.state in ('draft', 'needs-information', 'changes-requested', 'shaping'))) WITH CHECK (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and comment_id is null and exists (select 1 from submissions s where s.id = submission_id and s.state in ('draft', 'needs-information', 'changes-requested', 'shaping')));