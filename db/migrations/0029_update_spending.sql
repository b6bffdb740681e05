ALTER TABLE "updates" ADD COLUMN "spent" bigint;--> statement-breakpoint
ALTER TABLE "updates" ADD CONSTRAINT "updates_spent" CHECK (spent >= 0);