ALTER TABLE "partnerships" ADD COLUMN "leaves_on" date;--> statement-breakpoint
CREATE INDEX "partnerships_leaving" ON "partnerships" USING btree ("leaves_on") WHERE state = 'accepted';--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_leaves" CHECK (leaves_on is null or state in ('accepted', 'left'));