DROP FUNCTION IF EXISTS search_submissions(text, integer);--> statement-breakpoint
DROP INDEX "submissions_members";--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "opens_to" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "marks" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "submissions_sight" ON "submissions" USING gin ("opens_to","pilots","marks");--> statement-breakpoint
ALTER POLICY "may_read" ON "submissions" TO portal_user USING (arrayoverlap(opens_to, (select viewer_keys())::text[]));