ALTER TABLE "submissions" ADD COLUMN "moved_from" text;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "written_in" "xid8";--> statement-breakpoint
CREATE UNIQUE INDEX "events_of_steps" ON "events" USING btree ("submission_id","version") WHERE from_state is not null;