CREATE TABLE "terms" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"overspend" text,
	"cap" bigint,
	"fixed" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"waterfall" text DEFAULT '' NOT NULL,
	"underspend" text,
	"share_rule" text,
	"reinvest" integer,
	"host_id" uuid,
	"manager" text DEFAULT '' NOT NULL,
	"board" text DEFAULT '' NOT NULL,
	"votes" text DEFAULT '' NOT NULL,
	"meets" text DEFAULT '' NOT NULL,
	"thresholds" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"rhythm" text,
	"accounts" text DEFAULT '' NOT NULL,
	"legal_basis" text,
	"legal_note" text DEFAULT '' NOT NULL,
	"adviser" text DEFAULT '' NOT NULL,
	"advised_on" date,
	"data_sharing" text,
	"data_agreement" text DEFAULT '' NOT NULL,
	"notice" integer,
	"liabilities" text DEFAULT '' NOT NULL,
	"least_commitment" bigint,
	"assets" text DEFAULT '' NOT NULL,
	"staff" text DEFAULT '' NOT NULL,
	"review_on" date,
	"variation" text DEFAULT '' NOT NULL,
	"disputes" text DEFAULT '' NOT NULL,
	CONSTRAINT "terms_overspend" CHECK (overspend in ('pro-rata', 'equal', 'fixed', 'host', 'capped', 'own')),
	CONSTRAINT "terms_underspend" CHECK (underspend in ('return', 'carry', 'non-recurrent', 'board')),
	CONSTRAINT "terms_share_rule" CHECK (share_rule in ('keep', 'pro-rata', 'investors-first', 'reinvest')),
	CONSTRAINT "terms_rhythm" CHECK (rhythm in ('monthly', 'quarterly')),
	CONSTRAINT "terms_legal_basis" CHECK (legal_basis in ('nhs-75', 'children-10', 'skills-85', 'well-being', 'joint-101', 'further-18', 'contract')),
	CONSTRAINT "terms_data_sharing" CHECK (data_sharing in ('none', 'agreement', 'to-be-made')),
	CONSTRAINT "terms_reinvest" CHECK (reinvest between 0 and 10000),
	CONSTRAINT "terms_notice" CHECK (notice between 0 and 60),
	CONSTRAINT "terms_sums" CHECK (cap >= 0 and least_commitment >= 0)
);
--> statement-breakpoint
ALTER TABLE "terms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_host_id_organisations_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "may_read" ON "terms" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or s.entered_by_id = (select viewer_id()) or sees_as_support(s.id) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "terms" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (standing(submission_id) && array['owner-contributor']);--> statement-breakpoint
CREATE POLICY "may_change" ON "terms" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(submission_id) && array['owner-contributor']) WITH CHECK (standing(submission_id) && array['owner-contributor']);