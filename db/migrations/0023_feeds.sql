CREATE TABLE "feeds" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"secret_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "feeds_secretHash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
ALTER TABLE "feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "may_read" ON "feeds" AS PERMISSIVE FOR SELECT TO "portal_user" USING (person_id = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "may_add" ON "feeds" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "may_change" ON "feeds" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (person_id = (select viewer_id())) WITH CHECK (person_id = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "may_remove" ON "feeds" AS PERMISSIVE FOR DELETE TO "portal_user" USING (person_id = (select viewer_id()));