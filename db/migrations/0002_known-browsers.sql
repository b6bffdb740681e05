DELETE FROM "sign_in_codes";--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "left_form" jsonb;--> statement-breakpoint
ALTER TABLE "sign_in_codes" ADD COLUMN "request" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_in_codes" ADD CONSTRAINT "sign_in_codes_request_unique" UNIQUE("request");