DROP FUNCTION IF EXISTS proposal_lacks(uuid, text);--> statement-breakpoint
CREATE TABLE "frozen_terms" (
	"submission_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"hash" text NOT NULL,
	"terms" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "frozen_terms_submission_id_version_pk" PRIMARY KEY("submission_id","version")
);
--> statement-breakpoint
ALTER TABLE "frozen_terms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "scores" DROP CONSTRAINT "scores_criterion";--> statement-breakpoint
ALTER TABLE "submissions" DROP CONSTRAINT "submissions_state";--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "part" text DEFAULT 'whole' NOT NULL;--> statement-breakpoint
ALTER TABLE "frozen_terms" ADD CONSTRAINT "frozen_terms_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_part" CHECK (part in ('whole', 'finance'));--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_criterion" CHECK (criterion in ('outcome', 'partners', 'plan', 'risks', 'reuse', 'legal', 'sources', 'balance', 'rules', 'savings'));--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_state" CHECK (state in ('draft', 'submitted', 'needs-information', 'merged', 'out-of-scope', 'open', 'escalated', 'responded', 'pending-check', 'closed-resolved', 'closed-unresolved', 'withdrawn', 'in-review', 'changes-requested', 'endorsed', 'not-endorsed', 'in-delivery', 'change-in-review', 'paused', 'completed', 'closed', 'shaping', 'awaiting-sign-off'));--> statement-breakpoint
CREATE POLICY "may_read" ON "frozen_terms" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or s.entered_by_id = (select viewer_id()) or sees_as_support(s.id) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "frozen_terms" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (standing(submission_id) && array['owner-lead']);