ALTER TABLE "updates" ADD COLUMN "mover_id" uuid;--> statement-breakpoint
ALTER TABLE "updates" ADD COLUMN "support_moves" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "updates" ADD CONSTRAINT "updates_mover_id_organisations_id_fk" FOREIGN KEY ("mover_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER POLICY "may_add" ON "updates" TO portal_user WITH CHECK (person_id = (select viewer_id()) and organisation_id = (select viewer_organisation()) and standing(submission_id) && array['partner-contributor']
        and (mover_id is null or (select mover_id = any(s.members) from submissions s where s.id = submission_id)));