CREATE TABLE "supports" (
	"contribution_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"submission_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "supports_contribution_id_version_pk" PRIMARY KEY("contribution_id","version")
);
--> statement-breakpoint
ALTER TABLE "supports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "contributions" DROP CONSTRAINT "contributions_level";--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" DROP COLUMN "level";--> statement-breakpoint
CREATE POLICY "may_read" ON "supports" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select s.members && (select viewer_organisations())::uuid[] or s.entered_by_id = (select viewer_id()) or sees_as_support(s.id) from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "supports" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (organisation_id = (select viewer_organisation()) and person_id = (select viewer_id()) and standing(submission_id) && array['partner-finance']);