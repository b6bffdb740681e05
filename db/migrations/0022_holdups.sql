CREATE TABLE "holdups" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"barrier_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "holdups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "holdups" ADD CONSTRAINT "holdups_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holdups" ADD CONSTRAINT "holdups_barrier_id_submissions_id_fk" FOREIGN KEY ("barrier_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "holdups_standing" ON "holdups" USING btree ("submission_id","barrier_id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "holdups_barrier_id_index" ON "holdups" USING btree ("barrier_id");--> statement-breakpoint
CREATE POLICY "may_read" ON "holdups" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select true from submissions s where s.id = submission_id) and (select true from submissions s where s.id = barrier_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "holdups" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (removed_at is null and standing(submission_id) && array['owner-contributor'] and (select true from submissions b
        where b.id = barrier_id and b.kind = 'barrier' and b.state in ('submitted', 'needs-information', 'open', 'escalated', 'responded', 'pending-check', 'closed-resolved', 'closed-unresolved')));--> statement-breakpoint
CREATE POLICY "may_change" ON "holdups" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (removed_at is null and standing(submission_id) && array['owner-contributor'] and (select true from submissions s where s.id = submission_id) and (select true from submissions s where s.id = barrier_id)) WITH CHECK (removed_at is not null);