CREATE TABLE "notice_settings" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"at_once" text[] NOT NULL,
	CONSTRAINT "notice_settings_digest" CHECK (digest in ('daily', 'weekly', 'none')),
	CONSTRAINT "notice_settings_at_once" CHECK (at_once <@ array['mention', 'waiting', 'decision']::text[])
);
--> statement-breakpoint
ALTER TABLE "notice_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "may_read" ON "notice_settings" AS PERMISSIVE FOR SELECT TO "portal_user" USING (person_id = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "may_add" ON "notice_settings" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "may_change" ON "notice_settings" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (person_id = (select viewer_id())) WITH CHECK (person_id = (select viewer_id()));