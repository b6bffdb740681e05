DROP INDEX "mails_unsent";--> statement-breakpoint
ALTER TABLE "mails" ALTER COLUMN "subject" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "mails" ALTER COLUMN "body" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "person_id" uuid;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "event_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "good_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "tries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "try_after" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "given_up_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "since" timestamp with time zone DEFAULT portal_now() NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mails_person_id_created_at_index" ON "mails" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_undigested" ON "notices" USING btree ("person_id") WHERE read_at is null and digested_at is null;--> statement-breakpoint
CREATE INDEX "mails_unsent" ON "mails" USING btree ("try_after") WHERE sent_at is null and given_up_at is null;--> statement-breakpoint
ALTER POLICY "may_change" ON "attachments" TO portal_user USING (organisation_id is not distinct from (select viewer_organisation()) and person_id = (select viewer_id()) and exists (select 1 from submissions s where s.id = submission_id and s.state in ('draft', 'needs-information'))) WITH CHECK (organisation_id is not distinct from (select viewer_organisation()) and person_id = (select viewer_id()) and exists (select 1 from submissions s where s.id = submission_id and s.state in ('draft', 'needs-information')));