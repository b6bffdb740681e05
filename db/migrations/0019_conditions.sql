CREATE TABLE "conditions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"words" text NOT NULL,
	"due_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"met_on" date,
	"how" text DEFAULT '' NOT NULL,
	"met_by_id" uuid,
	"reopened" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "conditions_met" CHECK ((met_on is null) = (how = '') and (met_on is null) = (met_by_id is null))
);
--> statement-breakpoint
ALTER TABLE "conditions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "conditions" ADD CONSTRAINT "conditions_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conditions" ADD CONSTRAINT "conditions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conditions" ADD CONSTRAINT "conditions_met_by_id_people_id_fk" FOREIGN KEY ("met_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conditions_submission_id_index" ON "conditions" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "conditions_open" ON "conditions" USING btree ("organisation_id") WHERE met_on is null;--> statement-breakpoint
CREATE POLICY "may_read" ON "conditions" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select true from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "conditions" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (standing(submission_id) && array['review-lead']);--> statement-breakpoint
CREATE POLICY "may_change" ON "conditions" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(submission_id) && array['owner-contributor', 'partner-contributor', 'reviewer']) WITH CHECK (standing(submission_id) && array['owner-contributor', 'partner-contributor', 'reviewer']);