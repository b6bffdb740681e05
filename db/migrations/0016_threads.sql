CREATE TABLE "answers" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"answer_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"at" timestamp with time zone DEFAULT portal_now() NOT NULL
);--> statement-breakpoint
ALTER TABLE "answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "drafts" (
	"person_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"parent_id" uuid,
	"readers" text NOT NULL,
	"words" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "drafts_person_id_submission_id_pk" PRIMARY KEY("person_id","submission_id"),
	CONSTRAINT "drafts_readers" CHECK (readers in ('everyone', 'partners'))
);--> statement-breakpoint
ALTER TABLE "drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "parent_id" uuid;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_of_submission" UNIQUE("id","submission_id");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_of_parent" UNIQUE("id","parent_id");--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_answer_id_comment_id_comments_id_parent_id_fk" FOREIGN KEY ("answer_id","comment_id") REFERENCES "public"."comments"("id","parent_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_parent_id_submission_id_comments_id_submission_id_fk" FOREIGN KEY ("parent_id","submission_id") REFERENCES "public"."comments"("id","submission_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answers_answer_id_index" ON "answers" USING btree ("answer_id");--> statement-breakpoint
CREATE INDEX "drafts_submission_id_index" ON "drafts" USING btree ("submission_id");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_submission_id_comments_id_submission_id_fk" FOREIGN KEY ("parent_id","submission_id") REFERENCES "public"."comments"("id","submission_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_threads" ON "comments" USING btree ("submission_id","created_at","id") WHERE parent_id is null;--> statement-breakpoint
CREATE INDEX "comments_replies" ON "comments" USING btree ("parent_id","created_at","id");--> statement-breakpoint
CREATE POLICY "may_read" ON "answers" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select true from comments c where c.id = comment_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "answers" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and exists (select 1 from comments c where c.id = comment_id and c.deleted_at is null and (
    (c.person_id = (select viewer_id()) and c.organisation_id is not distinct from (select viewer_organisation()))
    or standing(c.submission_id) && array['owner-contributor']))
  and exists (select 1 from comments c where c.id = answer_id and c.deleted_at is null));--> statement-breakpoint
CREATE POLICY "may_remove" ON "answers" AS PERMISSIVE FOR DELETE TO "portal_user" USING (exists (select 1 from comments c where c.id = comment_id and c.deleted_at is null and (
    (c.person_id = (select viewer_id()) and c.organisation_id is not distinct from (select viewer_organisation()))
    or standing(c.submission_id) && array['owner-contributor'])));--> statement-breakpoint
CREATE POLICY "may_read" ON "drafts" AS PERMISSIVE FOR SELECT TO "portal_user" USING (person_id = (select viewer_id()) and (select true from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "drafts" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()) and (select true from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_change" ON "drafts" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (person_id = (select viewer_id()) and (select true from submissions s where s.id = submission_id)) WITH CHECK (person_id = (select viewer_id()) and (select true from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_remove" ON "drafts" AS PERMISSIVE FOR DELETE TO "portal_user" USING (person_id = (select viewer_id()) and (select true from submissions s where s.id = submission_id));
