CREATE TABLE "signatories" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"rank" text NOT NULL,
	"most" bigint,
	"pilots" text[] DEFAULT '{}' NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"edited_by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "signatories_rank" CHECK (rank in ('main', 'deputy', 'delegated')),
	CONSTRAINT "signatories_pilots" CHECK (pilots <@ array['birmingham', 'bradford', 'coventry-solihull-and-warwickshire', 'croydon', 'dorset-poole-and-bournemouth', 'durham', 'kent', 'leicester-and-leicestershire', 'lewisham', 'luton-and-central-bedfordshire', 'manchester-city-region-and-warrington', 'south-tyneside-gateshead-and-sunderland', 'worcestershire']::text[]),
	CONSTRAINT "signatories_limit" CHECK (most >= 0),
	CONSTRAINT "signatories_days" CHECK (ends_on >= starts_on)
);
--> statement-breakpoint
ALTER TABLE "signatories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "signatories" ADD CONSTRAINT "signatories_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatories" ADD CONSTRAINT "signatories_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatories" ADD CONSTRAINT "signatories_edited_by_id_people_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signatories_organisation_id_index" ON "signatories" USING btree ("organisation_id");--> statement-breakpoint
CREATE POLICY "may_read" ON "signatories" AS PERMISSIVE FOR SELECT TO "portal_user" USING (organisation_id = any((select viewer_organisations())::uuid[]) or (select viewer_roles() && array['adviser', 'reviewer', 'review-lead']));--> statement-breakpoint
CREATE POLICY "may_add" ON "signatories" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (edited_by_id = (select viewer_id()) and organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['lead']));--> statement-breakpoint
CREATE POLICY "may_change" ON "signatories" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (removed_at is null and organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['lead'])) WITH CHECK (edited_by_id = (select viewer_id()));