CREATE TABLE "savings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"beneficiary_id" uuid NOT NULL,
	"gain_year" text NOT NULL,
	"gross" bigint NOT NULL,
	"saving_type" text NOT NULL,
	"area" text NOT NULL,
	"grade" text NOT NULL,
	"optimism" integer DEFAULT 0 NOT NULL,
	"evidence" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"edited_by_id" uuid NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "savings_gross" CHECK (gross > 0),
	CONSTRAINT "savings_optimism" CHECK (optimism between 0 and 10000),
	CONSTRAINT "savings_type" CHECK (saving_type in ('cashable', 'non-cashable', 'avoided')),
	CONSTRAINT "savings_area" CHECK (area in ('back-office', 'procurement', 'assets', 'property', 'local')),
	CONSTRAINT "savings_grade" CHECK (grade in ('A', 'B', 'C', 'D')),
	CONSTRAINT "savings_year" CHECK (gain_year ~ '^[0-9]{4}-[0-9]{2}$')
);
--> statement-breakpoint
ALTER TABLE "savings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "savings" ADD CONSTRAINT "savings_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "savings" ADD CONSTRAINT "savings_beneficiary_id_organisations_id_fk" FOREIGN KEY ("beneficiary_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "savings" ADD CONSTRAINT "savings_edited_by_id_people_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "savings_submission_id_index" ON "savings" USING btree ("submission_id");--> statement-breakpoint
CREATE POLICY "may_read" ON "savings" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or s.entered_by_id = (select viewer_id()) or sees_as_support(s.id) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "savings" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (edited_by_id = (select viewer_id()) and standing(submission_id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_change" ON "savings" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (removed_at is null and standing(submission_id) && array['owner-contributor']) WITH CHECK (edited_by_id = (select viewer_id()));