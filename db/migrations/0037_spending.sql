CREATE TABLE "purses" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"opening_revenue" bigint DEFAULT 0 NOT NULL,
	"opening_capital" bigint DEFAULT 0 NOT NULL,
	"carries" text NOT NULL,
	CONSTRAINT "purses_carries" CHECK (carries in ('yes', 'no')),
	CONSTRAINT "purses_opening" CHECK (opening_revenue >= 0 and opening_capital >= 0)
);
--> statement-breakpoint
ALTER TABLE "purses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "spend_lines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"what" text NOT NULL,
	"scheme" text NOT NULL,
	"year" text NOT NULL,
	"pence" bigint NOT NULL,
	"nature" text NOT NULL,
	"form" text NOT NULL,
	"commissioner_id" uuid,
	"provider" text DEFAULT '' NOT NULL,
	"paid_by" uuid[] DEFAULT '{}' NOT NULL,
	"outputs" double precision,
	"unit" text DEFAULT '' NOT NULL,
	"is_new" boolean NOT NULL,
	"variance" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"edited_by_id" uuid NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "spend_lines_pence" CHECK (pence > 0),
	CONSTRAINT "spend_lines_scheme" CHECK (scheme in ('advice', 'teaching', 'support', 'staff', 'premises', 'equipment', 'management', 'other')),
	CONSTRAINT "spend_lines_nature" CHECK (nature in ('revenue', 'capital')),
	CONSTRAINT "spend_lines_form" CHECK (form in ('cash', 'in-kind')),
	CONSTRAINT "spend_lines_variance" CHECK (variance in ('fixed', 'variable')),
	CONSTRAINT "spend_lines_year" CHECK (year ~ '^[0-9]{4}-[0-9]{2}$')
);
--> statement-breakpoint
ALTER TABLE "spend_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "pots" ADD COLUMN "contingency" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pots" ADD COLUMN "to_capital" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "purses" ADD CONSTRAINT "purses_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spend_lines" ADD CONSTRAINT "spend_lines_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spend_lines" ADD CONSTRAINT "spend_lines_commissioner_id_organisations_id_fk" FOREIGN KEY ("commissioner_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spend_lines" ADD CONSTRAINT "spend_lines_edited_by_id_people_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "spend_lines_submission_id_index" ON "spend_lines" USING btree ("submission_id");--> statement-breakpoint
ALTER TABLE "pots" ADD CONSTRAINT "pots_contingency" CHECK (contingency >= 0);--> statement-breakpoint
ALTER TABLE "pots" ADD CONSTRAINT "pots_to_capital" CHECK (to_capital >= 0 and (to_capital = 0 or nature = 'revenue'));--> statement-breakpoint
CREATE POLICY "may_read" ON "purses" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or s.entered_by_id = (select viewer_id()) or sees_as_support(s.id) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "purses" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (standing(submission_id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_change" ON "purses" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(submission_id) && array['owner-contributor']) WITH CHECK (standing(submission_id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_read" ON "spend_lines" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or s.entered_by_id = (select viewer_id()) or sees_as_support(s.id) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "spend_lines" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (edited_by_id = (select viewer_id()) and standing(submission_id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_change" ON "spend_lines" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (removed_at is null and standing(submission_id) && array['owner-contributor']) WITH CHECK (edited_by_id = (select viewer_id()));