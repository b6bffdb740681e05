CREATE TABLE "agreements" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"attachment_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"signed_on" date NOT NULL,
	"board" text NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "acknowledgements" (
	"submission_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "acknowledgements_submission_id_organisation_id_version_pk" PRIMARY KEY("submission_id","organisation_id","version")
);
--> statement-breakpoint
ALTER TABLE "acknowledgements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "closings" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"minute" text NOT NULL,
	"minuted_on" date NOT NULL,
	"parts" jsonb NOT NULL,
	"paid_on" date,
	"assets" text DEFAULT '' NOT NULL,
	"results" text DEFAULT '' NOT NULL,
	"gained" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"edited_by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "closings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "instalments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"contribution_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"pence" bigint NOT NULL,
	"by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "instalments_pence" CHECK (pence > 0)
);
--> statement-breakpoint
ALTER TABLE "instalments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "receipts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"instalment_id" uuid NOT NULL,
	"pence" bigint NOT NULL,
	"received_on" date NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "receipts_pence" CHECK (pence <> 0)
);
--> statement-breakpoint
ALTER TABLE "receipts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "returns" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"year" text NOT NULL,
	"quarter" integer NOT NULL,
	"lines" jsonb NOT NULL,
	"words" text NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "returns_quarter" CHECK (quarter between 1 and 4)
);
--> statement-breakpoint
ALTER TABLE "returns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "submissions" DROP CONSTRAINT "submissions_state";--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_attachment_id_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closings" ADD CONSTRAINT "closings_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closings" ADD CONSTRAINT "closings_edited_by_id_people_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instalments" ADD CONSTRAINT "instalments_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instalments" ADD CONSTRAINT "instalments_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instalments" ADD CONSTRAINT "instalments_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_instalment_id_instalments_id_fk" FOREIGN KEY ("instalment_id") REFERENCES "public"."instalments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns" ADD CONSTRAINT "returns_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns" ADD CONSTRAINT "returns_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "instalments_submission_id_index" ON "instalments" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "instalments_contribution_id_index" ON "instalments" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "receipts_submission_id_index" ON "receipts" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "receipts_instalment_id_index" ON "receipts" USING btree ("instalment_id");--> statement-breakpoint
CREATE INDEX "returns_submission_id_index" ON "returns" USING btree ("submission_id");--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_state" CHECK (state in ('draft', 'submitted', 'needs-information', 'merged', 'out-of-scope', 'open', 'escalated', 'responded', 'pending-check', 'closed-resolved', 'closed-unresolved', 'withdrawn', 'in-review', 'changes-requested', 'endorsed', 'not-endorsed', 'in-delivery', 'change-in-review', 'paused', 'completed', 'closed', 'shaping', 'awaiting-sign-off', 'agreed', 'in-place', 'live', 'closing', 'lapsed'));--> statement-breakpoint
CREATE POLICY "may_read" ON "agreements" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or sees_as_support(s.id) or is_settled(s.state) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "agreements" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()) and standing(submission_id) && array['manager']);--> statement-breakpoint
CREATE POLICY "may_read" ON "acknowledgements" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or sees_as_support(s.id) or is_settled(s.state) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "acknowledgements" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()) and organisation_id = (select viewer_organisation()) and standing(submission_id) && array['partner-finance']);--> statement-breakpoint
CREATE POLICY "may_read" ON "closings" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or sees_as_support(s.id) or is_settled(s.state) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "closings" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (edited_by_id = (select viewer_id()) and standing(submission_id) && array['manager']);--> statement-breakpoint
CREATE POLICY "may_change" ON "closings" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(submission_id) && array['manager']) WITH CHECK (edited_by_id = (select viewer_id()) and standing(submission_id) && array['manager']);--> statement-breakpoint
CREATE POLICY "may_read" ON "instalments" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or sees_as_support(s.id) or is_settled(s.state) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "instalments" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (by_id = (select viewer_id()) and standing(submission_id) && array['manager']);--> statement-breakpoint
CREATE POLICY "may_change" ON "instalments" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (removed_at is null and standing(submission_id) && array['manager']) WITH CHECK (removed_at is not null);--> statement-breakpoint
CREATE POLICY "may_read" ON "receipts" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or sees_as_support(s.id) or is_settled(s.state) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "receipts" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()) and standing(submission_id) && array['manager']);--> statement-breakpoint
CREATE POLICY "may_read" ON "returns" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or sees_as_support(s.id) or is_settled(s.state) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "returns" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()) and standing(submission_id) && array['manager']);