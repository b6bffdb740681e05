CREATE TABLE "scopes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"terms" jsonb NOT NULL,
	"summary" text NOT NULL,
	"search_text" text NOT NULL,
	"reason" text NOT NULL,
	"person_id" uuid NOT NULL,
	"decision" text,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "scopes_decision" CHECK (decision in ('endorsed', 'refused', 'taken-back'))
);
--> statement-breakpoint
ALTER TABLE "scopes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "submissions" DROP CONSTRAINT "submissions_state";--> statement-breakpoint
ALTER TABLE "scopes" ADD CONSTRAINT "scopes_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scopes" ADD CONSTRAINT "scopes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "scopes_submission_id_version_index" ON "scopes" USING btree ("submission_id","version");--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_state" CHECK (state in ('draft', 'submitted', 'needs-information', 'merged', 'out-of-scope', 'open', 'escalated', 'responded', 'pending-check', 'closed-resolved', 'closed-unresolved', 'withdrawn', 'in-review', 'changes-requested', 'endorsed', 'not-endorsed', 'in-delivery', 'change-in-review', 'paused', 'completed', 'closed'));--> statement-breakpoint
CREATE POLICY "may_read" ON "scopes" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or s.entered_by_id = (select viewer_id()) or sees_as_support(s.id) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "scopes" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (standing(submission_id) && array['owner-lead']);--> statement-breakpoint
CREATE POLICY "may_change" ON "scopes" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(submission_id) && array['owner-lead', 'review-lead']) WITH CHECK (standing(submission_id) && array['owner-lead', 'review-lead']);