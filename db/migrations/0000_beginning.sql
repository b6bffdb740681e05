CREATE TABLE "attachment_contents" (
	"attachment_id" uuid PRIMARY KEY NOT NULL,
	"content" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attachment_contents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "attachments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "barriers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"codes" text[] DEFAULT '{}' NOT NULL,
	"bodies" text[] DEFAULT '{}' NOT NULL,
	"streams" text[] DEFAULT '{}' NOT NULL,
	"nature" text,
	"level" text,
	"theme" text,
	"happens" text DEFAULT '' NOT NULL,
	"stops" text DEFAULT '' NOT NULL,
	"since" date,
	"evidence" text DEFAULT '' NOT NULL,
	"asks" text[] DEFAULT '{}' NOT NULL,
	"ask_words" text DEFAULT '' NOT NULL,
	"other_organisations" text DEFAULT '' NOT NULL,
	"severity" text,
	"taken_by_id" uuid,
	"resolved_by_id" uuid,
	"resolved_by_support" boolean DEFAULT false NOT NULL,
	"merged_into_id" uuid,
	"appealed_at" timestamp with time zone,
	"people" bigint DEFAULT 0 NOT NULL,
	"cost" bigint DEFAULT 0 NOT NULL,
	"affected" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "barriers_nature" CHECK (nature in ('legislation', 'regulation', 'grant-condition', 'funding-rule', 'national-target', 'guidance', 'local-practice', 'perceived-only')),
	CONSTRAINT "barriers_level" CHECK (level in ('local', 'regional', 'department', 'treasury', 'parliament', 'eu')),
	CONSTRAINT "barriers_severity" CHECK (severity in ('low', 'medium', 'high')),
	CONSTRAINT "barriers_asks" CHECK (asks <@ array['waive', 'relax', 'clarify', 'change-timing', 'share-power', 'change-law']::text[]),
	CONSTRAINT "barriers_codes" CHECK (cardinality(codes) <= 3)
);
--> statement-breakpoint
ALTER TABLE "barriers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comment_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"comment_id" uuid NOT NULL,
	"words" text NOT NULL,
	"until" timestamp with time zone DEFAULT portal_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "comment_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"readers" text NOT NULL,
	"words" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"edited_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "comments_readers" CHECK (readers in ('everyone', 'partners'))
);
--> statement-breakpoint
ALTER TABLE "comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mentions" (
	"comment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "mentions_comment_id_person_id_pk" PRIMARY KEY("comment_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "mentions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"words" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "effects" (
	"submission_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"entered_by_id" uuid NOT NULL,
	"people" bigint,
	"people_who" text DEFAULT '' NOT NULL,
	"people_period" text DEFAULT 'year' NOT NULL,
	"people_a_year" bigint,
	"cost" bigint,
	"cost_basis" text DEFAULT '' NOT NULL,
	"cost_period" text DEFAULT 'year' NOT NULL,
	"cost_a_year" bigint,
	"evidence" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "effects_submission_id_organisation_id_pk" PRIMARY KEY("submission_id","organisation_id"),
	CONSTRAINT "effects_people_period" CHECK (people_period in ('year', 'term', 'month', 'week', 'once')),
	CONSTRAINT "effects_cost_period" CHECK (cost_period in ('year', 'term', 'month', 'week', 'once')),
	CONSTRAINT "effects_people" CHECK (people >= 0 and people_a_year >= 0),
	CONSTRAINT "effects_cost" CHECK (cost >= 0 and cost_a_year >= 0)
);
--> statement-breakpoint
ALTER TABLE "effects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "escalations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"body" text,
	"board" text,
	"contact" text NOT NULL,
	"ask" text NOT NULL,
	"due_on" date NOT NULL,
	"put_by_id" uuid NOT NULL,
	"put_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"chases" integer DEFAULT 0 NOT NULL,
	"chased_at" timestamp with time zone,
	CONSTRAINT "escalations_to_one" CHECK ((body is null) <> (board is null))
);
--> statement-breakpoint
ALTER TABLE "escalations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "responses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"escalation_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"words" text NOT NULL,
	"received_on" date NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "responses_escalationId_unique" UNIQUE("escalation_id"),
	CONSTRAINT "responses_outcome" CHECK (outcome in ('agreed', 'part', 'refused', 'already-possible'))
);
--> statement-breakpoint
ALTER TABLE "responses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"act" text NOT NULL,
	"from_state" text,
	"to_state" text,
	"reason" text,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"readers" text DEFAULT 'everyone' NOT NULL,
	"version" integer,
	"subject_id" uuid,
	"at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"told_at" timestamp with time zone,
	CONSTRAINT "events_readers" CHECK (readers in ('everyone', 'partners', 'support'))
);
--> statement-breakpoint
ALTER TABLE "events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "requests" (
	"key" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"result_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "barrier_codes" (
	"code" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"group_label" text NOT NULL,
	"label" text NOT NULL,
	"meaning" text NOT NULL,
	"example" text NOT NULL,
	"lifters" text[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "barrier_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "bodies" (
	"code" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"could" text NOT NULL,
	"can_lift" boolean NOT NULL,
	"organisation_id" uuid
);
--> statement-breakpoint
ALTER TABLE "bodies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "funding_streams" (
	"slug" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"sponsor" text NOT NULL,
	"year_type" text NOT NULL,
	"note" text,
	CONSTRAINT "funding_streams_year_type" CHECK (year_type in ('academic', 'financial', 'contract', 'mixed', 'none'))
);
--> statement-breakpoint
ALTER TABLE "funding_streams" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assignments" (
	"person_id" uuid NOT NULL,
	"pilot" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "assignments_person_id_pilot_pk" PRIMARY KEY("person_id","pilot")
);
--> statement-breakpoint
ALTER TABLE "assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"organisation_id" uuid,
	"duties" text[] DEFAULT '{}' NOT NULL,
	"role" text,
	"token_hash" text NOT NULL,
	"invited_by_id" uuid NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_email_lower" CHECK (email = lower(email)),
	CONSTRAINT "invitations_duties" CHECK (duties <@ array['contributor', 'lead', 'finance', 'signatory']::text[]),
	CONSTRAINT "invitations_purpose" CHECK ((organisation_id is null) <> (role is null))
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"duties" text[] NOT NULL,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "memberships_person_id_organisation_id_pk" PRIMARY KEY("person_id","organisation_id"),
	CONSTRAINT "memberships_duties" CHECK (duties <@ array['contributor', 'lead', 'finance', 'signatory']::text[])
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "role_holders" (
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "role_holders_person_id_role_pk" PRIMARY KEY("person_id","role"),
	CONSTRAINT "role_holders_role" CHECK (role in ('adviser', 'reviewer', 'review-lead', 'administrator', 'observer'))
);
--> statement-breakpoint
ALTER TABLE "role_holders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"once" text NOT NULL,
	"to" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"failure" text,
	CONSTRAINT "mails_once_unique" UNIQUE("once")
);
--> statement-breakpoint
ALTER TABLE "mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notices" (
	"submission_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"count" integer NOT NULL,
	"event_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"read_at" timestamp with time zone,
	"digested_at" timestamp with time zone,
	CONSTRAINT "notices_person_id_submission_id_pk" PRIMARY KEY("person_id","submission_id"),
	CONSTRAINT "notices_reason" CHECK (reason in ('mention', 'waiting', 'decision', 'comment', 'change'))
);
--> statement-breakpoint
ALTER TABLE "notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "watches" (
	"submission_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"off" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "watches_submission_id_person_id_pk" PRIMARY KEY("submission_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "watches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_pilots" (
	"organisation_id" uuid NOT NULL,
	"pilot" text NOT NULL,
	CONSTRAINT "organisation_pilots_organisation_id_pilot_pk" PRIMARY KEY("organisation_id","pilot")
);
--> statement-breakpoint
ALTER TABLE "organisation_pilots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug"),
	CONSTRAINT "organisations_type" CHECK (type in ('college', 'sixth-form-college', 'specialist-college', 'adult-learning', 'provider', 'council', 'district-council', 'health', 'police', 'fire', 'probation', 'jobcentre-plus', 'partnership', 'agency', 'department', 'sector-body', 'voluntary', 'other'))
);
--> statement-breakpoint
ALTER TABLE "organisations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partnerships" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"part" text NOT NULL,
	"state" text NOT NULL,
	"by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "partnerships_part" CHECK (part in ('affected', 'reporter')),
	CONSTRAINT "partnerships_state" CHECK (state in ('invited', 'accepted', 'declined', 'left'))
);
--> statement-breakpoint
ALTER TABLE "partnerships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accounts" (
	"user_id" uuid NOT NULL,
	"type" text NOT NULL,
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"refresh_token" text,
	"access_token" text,
	"expires_at" integer,
	"token_type" text,
	"scope" text,
	"id_token" text,
	"session_state" text,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"bucket" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" timestamp with time zone,
	"image" text,
	"job_title" text,
	"suspended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "people_email_unique" UNIQUE("email"),
	CONSTRAINT "people_email_lower" CHECK (email = lower(email))
);
--> statement-breakpoint
ALTER TABLE "people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"expires" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone DEFAULT now() NOT NULL,
	"browser" text,
	CONSTRAINT "sessions_id_unique" UNIQUE("id")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_codes" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"code_hash" text NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sign_in_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calendar" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"date" date NOT NULL,
	"label" text NOT NULL,
	"milestone" text,
	CONSTRAINT "calendar_milestone" CHECK (milestone in ('theme', 'count', 'interim', 'deep-dive', 'final', 'national'))
);
--> statement-breakpoint
ALTER TABLE "calendar" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance_groups" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"chair" text NOT NULL,
	"members" text NOT NULL,
	"job" text NOT NULL,
	"meetings" date[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "governance_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pilots" (
	"slug" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"aliases" text[] NOT NULL,
	"region" text NOT NULL,
	"lead" text NOT NULL,
	"summary" text NOT NULL,
	"x" integer NOT NULL,
	"y" integer NOT NULL,
	CONSTRAINT "pilots_code_unique" UNIQUE("code")
);
--> statement-breakpoint
ALTER TABLE "pilots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "themes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"pilot" text NOT NULL,
	"name" text NOT NULL,
	"since" date NOT NULL,
	"until" date
);
--> statement-breakpoint
ALTER TABLE "themes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"field" text NOT NULL,
	"words" text NOT NULL,
	"asked_by_id" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"reply_by" date NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"answer" text,
	"answered_by_id" uuid,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"severity" text NOT NULL,
	"words" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	CONSTRAINT "reviews_severity" CHECK (severity in ('low', 'medium', 'high'))
);
--> statement-breakpoint
ALTER TABLE "reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "steps" (
	"kind" text NOT NULL,
	"step" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"standing" text NOT NULL,
	CONSTRAINT "steps_kind_from_state_step_standing_pk" PRIMARY KEY("kind","from_state","step","standing")
);
--> statement-breakpoint
ALTER TABLE "steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reference_counters" (
	"pilot" text NOT NULL,
	"kind" text NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "reference_counters_pilot_kind_pk" PRIMARY KEY("pilot","kind")
);
--> statement-breakpoint
ALTER TABLE "reference_counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"reference" text,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"pilot" text NOT NULL,
	"pilots" text[] NOT NULL,
	"organisation_id" uuid NOT NULL,
	"members" uuid[] DEFAULT '{}' NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"audience" text DEFAULT 'pilot' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by_id" uuid NOT NULL,
	"entered_by_id" uuid,
	"officer_id" uuid,
	"due_on" text,
	"created_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"submitted_at" timestamp with time zone,
	"escalated_at" timestamp with time zone,
	"state_since" timestamp with time zone DEFAULT portal_now() NOT NULL,
	"search_text" text DEFAULT '' NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', coalesce(reference, '') || ' ' || title), 'A') || to_tsvector('english', search_text)) STORED,
	CONSTRAINT "submissions_reference_unique" UNIQUE("reference"),
	CONSTRAINT "submissions_kind" CHECK (kind in ('barrier', 'project', 'proposal')),
	CONSTRAINT "submissions_state" CHECK (state in ('draft', 'submitted', 'needs-information', 'merged', 'out-of-scope', 'open', 'escalated', 'responded', 'pending-check', 'closed-resolved', 'closed-unresolved', 'withdrawn')),
	CONSTRAINT "submissions_audience" CHECK (audience in ('partners', 'pilot', 'all-pilots')),
	CONSTRAINT "submissions_pilots" CHECK (pilot = any(pilots)),
	CONSTRAINT "submissions_due_on" CHECK (due_on is null or due_on::date is not null)
);
--> statement-breakpoint
ALTER TABLE "submissions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "attachment_contents" ADD CONSTRAINT "attachment_contents_attachment_id_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "barriers" ADD CONSTRAINT "barriers_id_submissions_id_fk" FOREIGN KEY ("id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "barriers" ADD CONSTRAINT "barriers_taken_by_id_organisations_id_fk" FOREIGN KEY ("taken_by_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "barriers" ADD CONSTRAINT "barriers_resolved_by_id_organisations_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "barriers" ADD CONSTRAINT "barriers_merged_into_id_submissions_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_versions" ADD CONSTRAINT "comment_versions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effects" ADD CONSTRAINT "effects_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effects" ADD CONSTRAINT "effects_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effects" ADD CONSTRAINT "effects_entered_by_id_people_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_body_bodies_code_fk" FOREIGN KEY ("body") REFERENCES "public"."bodies"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_board_governance_groups_slug_fk" FOREIGN KEY ("board") REFERENCES "public"."governance_groups"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_put_by_id_people_id_fk" FOREIGN KEY ("put_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_escalation_id_escalations_id_fk" FOREIGN KEY ("escalation_id") REFERENCES "public"."escalations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_pilot_pilots_slug_fk" FOREIGN KEY ("pilot") REFERENCES "public"."pilots"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_id_people_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_holders" ADD CONSTRAINT "role_holders_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watches" ADD CONSTRAINT "watches_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watches" ADD CONSTRAINT "watches_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_pilots" ADD CONSTRAINT "organisation_pilots_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_pilots" ADD CONSTRAINT "organisation_pilots_pilot_pilots_slug_fk" FOREIGN KEY ("pilot") REFERENCES "public"."pilots"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_codes" ADD CONSTRAINT "sign_in_codes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "themes" ADD CONSTRAINT "themes_pilot_pilots_slug_fk" FOREIGN KEY ("pilot") REFERENCES "public"."pilots"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_asked_by_id_people_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_answered_by_id_people_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_pilot_pilots_slug_fk" FOREIGN KEY ("pilot") REFERENCES "public"."pilots"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_entered_by_id_people_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_officer_id_people_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_submission_id_index" ON "attachments" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "barriers_people_id_index" ON "barriers" USING btree ("people","id");--> statement-breakpoint
CREATE INDEX "barriers_cost_id_index" ON "barriers" USING btree ("cost","id");--> statement-breakpoint
CREATE INDEX "barriers_merged_into_id_index" ON "barriers" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "comment_versions_comment_id_index" ON "comment_versions" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "comments_submission_id_created_at_id_index" ON "comments" USING btree ("submission_id","created_at","id");--> statement-breakpoint
CREATE INDEX "notes_submission_id_created_at_index" ON "notes" USING btree ("submission_id","created_at");--> statement-breakpoint
CREATE INDEX "effects_organisation_id_index" ON "effects" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "escalations_submission_id_index" ON "escalations" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "escalations_body_index" ON "escalations" USING btree ("body");--> statement-breakpoint
CREATE INDEX "responses_submission_id_index" ON "responses" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "events_submission_id_at_index" ON "events" USING btree ("submission_id","at");--> statement-breakpoint
CREATE INDEX "events_untold" ON "events" USING btree ("at") WHERE told_at is null;--> statement-breakpoint
CREATE INDEX "requests_at_index" ON "requests" USING btree ("at");--> statement-breakpoint
CREATE INDEX "assignments_pilot_index" ON "assignments" USING btree ("pilot");--> statement-breakpoint
CREATE INDEX "invitations_organisation_id_index" ON "invitations" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "memberships_organisation_id_index" ON "memberships" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "mails_unsent" ON "mails" USING btree ("created_at") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "notices_person_id_at_index" ON "notices" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "watches_person_id_index" ON "watches" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "organisation_pilots_pilot_index" ON "organisation_pilots" USING btree ("pilot");--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_name_index" ON "organisations" USING btree ("name");--> statement-breakpoint
CREATE INDEX "organisations_type_index" ON "organisations" USING btree ("type");--> statement-breakpoint
CREATE UNIQUE INDEX "partnerships_submission_id_organisation_id_index" ON "partnerships" USING btree ("submission_id","organisation_id");--> statement-breakpoint
CREATE INDEX "partnerships_organisation_id_index" ON "partnerships" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "attempts_bucket_at_index" ON "attempts" USING btree ("bucket","at");--> statement-breakpoint
CREATE INDEX "sessions_person_id_index" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "questions_submission_id_round_index" ON "questions" USING btree ("submission_id","round");--> statement-breakpoint
CREATE INDEX "reviews_submission_id_index" ON "reviews" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "submissions_updated_at_id_index" ON "submissions" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "submissions_created_at_id_index" ON "submissions" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "submissions_pilot_updated_at_id_index" ON "submissions" USING btree ("pilot","updated_at","id");--> statement-breakpoint
CREATE INDEX "submissions_organisation_id_updated_at_id_index" ON "submissions" USING btree ("organisation_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "submissions_state_state_since_id_index" ON "submissions" USING btree ("state","state_since","id");--> statement-breakpoint
CREATE INDEX "submissions_officer_id_state_index" ON "submissions" USING btree ("officer_id","state");--> statement-breakpoint
CREATE INDEX "submissions_members" ON "submissions" USING gin ("members");--> statement-breakpoint
CREATE INDEX "submissions_search" ON "submissions" USING gin ("search");--> statement-breakpoint
CREATE POLICY "may_read" ON "attachment_contents" AS PERMISSIVE FOR SELECT TO "portal_user" USING (exists (select 1 from attachments a where a.id = attachment_id and a.removed_at is null));--> statement-breakpoint
CREATE POLICY "may_add" ON "attachment_contents" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (exists (select 1 from attachments a where a.id = attachment_id and a.person_id = (select viewer_id())));--> statement-breakpoint
CREATE POLICY "may_read" ON "attachments" AS PERMISSIVE FOR SELECT TO "portal_user" USING (exists (select 1 from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "attachments" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and exists (select 1 from submissions s where s.id = submission_id) and standing(submission_id) && array['reporter', 'entered', 'adviser', 'reviewer']);--> statement-breakpoint
CREATE POLICY "may_change" ON "attachments" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (organisation_id is not distinct from (select viewer_organisation()) and person_id = (select viewer_id())) WITH CHECK (organisation_id is not distinct from (select viewer_organisation()) and person_id = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "may_read" ON "barriers" AS PERMISSIVE FOR SELECT TO "portal_user" USING (exists (select 1 from submissions s where s.id = barriers.id));--> statement-breakpoint
CREATE POLICY "may_add" ON "barriers" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (standing(barriers.id) && array['owner-contributor', 'entered']);--> statement-breakpoint
CREATE POLICY "may_change" ON "barriers" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(barriers.id) && array['owner-contributor', 'entered', 'reviewer', 'taker', 'reporter-lead']) WITH CHECK (standing(barriers.id) && array['owner-contributor', 'entered', 'reviewer', 'taker', 'reporter-lead']);--> statement-breakpoint
CREATE POLICY "may_read" ON "comment_versions" AS PERMISSIVE FOR SELECT TO "portal_user" USING (exists (select 1 from comments c where c.id = comment_id and c.deleted_at is null));--> statement-breakpoint
CREATE POLICY "may_add" ON "comment_versions" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (exists (select 1 from comments c where c.id = comment_id and c.person_id = (select viewer_id())));--> statement-breakpoint
CREATE POLICY "may_read" ON "comments" AS PERMISSIVE FOR SELECT TO "portal_user" USING (exists (select 1 from submissions s where s.id = submission_id) and (readers = 'everyone' or exists (select 1 from submissions s where s.id = submission_id and s.members && (select viewer_organisations())::uuid[])));--> statement-breakpoint
CREATE POLICY "may_add" ON "comments" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and exists (select 1 from submissions s where s.id = submission_id) and (
      (organisation_id is not null and (readers = 'everyone' or standing(submission_id) && array['partner']))
      or (organisation_id is null and readers = 'everyone' and (select viewer_acts_as(array['adviser', 'reviewer', 'review-lead'])))
    ));--> statement-breakpoint
CREATE POLICY "may_change" ON "comments" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and exists (select 1 from submissions s where s.id = submission_id)) WITH CHECK (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and exists (select 1 from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_read" ON "mentions" AS PERMISSIVE FOR SELECT TO "portal_user" USING (exists (select 1 from comments c where c.id = comment_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "mentions" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (exists (select 1 from comments c where c.id = comment_id and c.person_id = (select viewer_id())));--> statement-breakpoint
CREATE POLICY "may_read" ON "notes" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_roles() && array['adviser', 'reviewer', 'review-lead']) and exists (select 1 from submissions s where s.id = submission_id) and sees_as_support(submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "notes" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()) and standing(submission_id) && array['adviser', 'reviewer']);--> statement-breakpoint
CREATE POLICY "may_read" ON "effects" AS PERMISSIVE FOR SELECT TO "portal_user" USING (exists (select 1 from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "effects" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (exists (select 1 from submissions s where s.id = submission_id) and ((organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['contributor', 'lead']) and may_affect(submission_id)) or standing(submission_id) && array['entered', 'review-lead']));--> statement-breakpoint
CREATE POLICY "may_change" ON "effects" AS PERMISSIVE FOR UPDATE TO "portal_user" USING ((organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['contributor', 'lead']) and may_affect(submission_id)) or standing(submission_id) && array['entered', 'review-lead']) WITH CHECK ((organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['contributor', 'lead']) and may_affect(submission_id)) or standing(submission_id) && array['entered', 'review-lead']);--> statement-breakpoint
CREATE POLICY "may_remove" ON "effects" AS PERMISSIVE FOR DELETE TO "portal_user" USING (organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['contributor', 'lead']) and may_affect(submission_id));--> statement-breakpoint
CREATE POLICY "may_read" ON "escalations" AS PERMISSIVE FOR SELECT TO "portal_user" USING (exists (select 1 from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "escalations" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (put_by_id = (select viewer_id()) and standing(submission_id) && array['review-lead']);--> statement-breakpoint
CREATE POLICY "may_change" ON "escalations" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(submission_id) && array['reviewer']) WITH CHECK (standing(submission_id) && array['reviewer']);--> statement-breakpoint
CREATE POLICY "may_read" ON "responses" AS PERMISSIVE FOR SELECT TO "portal_user" USING (exists (select 1 from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "responses" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (recorded_by_id = (select viewer_id()) and standing(submission_id) && array['reviewer']);--> statement-breakpoint
CREATE POLICY "may_read" ON "events" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((submission_id is null and (select viewer_roles() && array['administrator'])) or (exists (select 1 from submissions s where s.id = submission_id) and (
      readers = 'everyone'
      or (readers = 'partners' and exists (select 1 from submissions s where s.id = submission_id and s.members && (select viewer_organisations())::uuid[]))
      or (readers = 'support' and (select viewer_roles() && array['adviser', 'reviewer', 'review-lead']) and sees_as_support(submission_id))
    )));--> statement-breakpoint
CREATE POLICY "may_add" ON "events" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()) and organisation_id is not distinct from (select viewer_organisation()) and (submission_id is null or exists (select 1 from submissions s where s.id = submission_id)));--> statement-breakpoint
CREATE POLICY "may_read" ON "requests" AS PERMISSIVE FOR SELECT TO "portal_user" USING (person_id = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "may_add" ON "requests" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "may_read" ON "barrier_codes" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_id()) is not null);--> statement-breakpoint
CREATE POLICY "may_add" ON "barrier_codes" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_change" ON "barrier_codes" AS PERMISSIVE FOR UPDATE TO "portal_user" USING ((select viewer_acts_as(array['administrator']))) WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_read" ON "bodies" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_id()) is not null);--> statement-breakpoint
CREATE POLICY "may_add" ON "bodies" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_change" ON "bodies" AS PERMISSIVE FOR UPDATE TO "portal_user" USING ((select viewer_acts_as(array['administrator']))) WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_read" ON "funding_streams" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_id()) is not null);--> statement-breakpoint
CREATE POLICY "may_add" ON "funding_streams" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_change" ON "funding_streams" AS PERMISSIVE FOR UPDATE TO "portal_user" USING ((select viewer_acts_as(array['administrator']))) WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_read" ON "assignments" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_id()) is not null);--> statement-breakpoint
CREATE POLICY "may_add" ON "assignments" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_remove" ON "assignments" AS PERMISSIVE FOR DELETE TO "portal_user" USING ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_read" ON "invitations" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_acts_as(array['administrator'])) or (organisation_id = any((select viewer_organisations())::uuid[]) and organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['lead'])));--> statement-breakpoint
CREATE POLICY "may_add" ON "invitations" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (invited_by_id = (select viewer_id()) and ((select viewer_acts_as(array['administrator'])) or (role is null and organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['lead']))));--> statement-breakpoint
CREATE POLICY "may_change" ON "invitations" AS PERMISSIVE FOR UPDATE TO "portal_user" USING ((select viewer_acts_as(array['administrator'])) or (organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['lead']))) WITH CHECK ((select viewer_acts_as(array['administrator'])) or (organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['lead'])));--> statement-breakpoint
CREATE POLICY "may_read" ON "memberships" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_id()) is not null);--> statement-breakpoint
CREATE POLICY "may_add" ON "memberships" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_change" ON "memberships" AS PERMISSIVE FOR UPDATE TO "portal_user" USING ((select viewer_acts_as(array['administrator']))) WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_read" ON "role_holders" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_id()) is not null);--> statement-breakpoint
CREATE POLICY "may_add" ON "role_holders" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_remove" ON "role_holders" AS PERMISSIVE FOR DELETE TO "portal_user" USING ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_read" ON "notices" AS PERMISSIVE FOR SELECT TO "portal_user" USING (person_id = (select viewer_id()) and exists (select 1 from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "notices" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()) and exists (select 1 from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_change" ON "notices" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (person_id = (select viewer_id())) WITH CHECK (person_id = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "may_read" ON "watches" AS PERMISSIVE FOR SELECT TO "portal_user" USING (person_id = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "may_add" ON "watches" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()) and exists (select 1 from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_change" ON "watches" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (person_id = (select viewer_id())) WITH CHECK (person_id = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "may_read" ON "organisation_pilots" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_id()) is not null);--> statement-breakpoint
CREATE POLICY "may_add" ON "organisation_pilots" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_remove" ON "organisation_pilots" AS PERMISSIVE FOR DELETE TO "portal_user" USING ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_read" ON "organisations" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_id()) is not null);--> statement-breakpoint
CREATE POLICY "may_add" ON "organisations" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_change" ON "organisations" AS PERMISSIVE FOR UPDATE TO "portal_user" USING ((select viewer_acts_as(array['administrator']))) WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_read" ON "partnerships" AS PERMISSIVE FOR SELECT TO "portal_user" USING (organisation_id = any((select viewer_organisations())::uuid[]) or exists (select 1 from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "partnerships" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (exists (select 1 from submissions s where s.id = submission_id) and (
      (part = 'affected' and state = 'accepted' and organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['contributor', 'lead']) and may_affect(submission_id))
      or (part = 'reporter' and state = 'accepted' and standing(submission_id) && array['review-lead'])
    ));--> statement-breakpoint
CREATE POLICY "may_change" ON "partnerships" AS PERMISSIVE FOR UPDATE TO "portal_user" USING ((organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['contributor', 'lead']) and may_affect(submission_id)) or standing(submission_id) && array['review-lead']) WITH CHECK ((organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['contributor', 'lead']) and may_affect(submission_id)) or standing(submission_id) && array['review-lead']);--> statement-breakpoint
CREATE POLICY "may_read" ON "people" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_id()) is not null);--> statement-breakpoint
CREATE POLICY "may_change" ON "people" AS PERMISSIVE FOR UPDATE TO "portal_user" USING ((select viewer_acts_as(array['administrator']))) WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_read" ON "sessions" AS PERMISSIVE FOR SELECT TO "portal_user" USING (person_id = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "may_read" ON "calendar" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_id()) is not null);--> statement-breakpoint
CREATE POLICY "may_read" ON "governance_groups" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_id()) is not null);--> statement-breakpoint
CREATE POLICY "may_read" ON "pilots" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_id()) is not null);--> statement-breakpoint
CREATE POLICY "may_change" ON "pilots" AS PERMISSIVE FOR UPDATE TO "portal_user" USING ((select viewer_acts_as(array['administrator']))) WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_read" ON "themes" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_id()) is not null);--> statement-breakpoint
CREATE POLICY "may_add" ON "themes" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_change" ON "themes" AS PERMISSIVE FOR UPDATE TO "portal_user" USING ((select viewer_acts_as(array['administrator']))) WITH CHECK ((select viewer_acts_as(array['administrator'])));--> statement-breakpoint
CREATE POLICY "may_read" ON "questions" AS PERMISSIVE FOR SELECT TO "portal_user" USING (exists (select 1 from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "questions" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (asked_by_id = (select viewer_id()) and standing(submission_id) && array['reviewer', 'adviser']);--> statement-breakpoint
CREATE POLICY "may_change" ON "questions" AS PERMISSIVE FOR UPDATE TO "portal_user" USING (standing(submission_id) && array['owner-contributor', 'entered']) WITH CHECK (standing(submission_id) && array['owner-contributor', 'entered']);--> statement-breakpoint
CREATE POLICY "may_read" ON "reviews" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_roles() && array['adviser', 'reviewer', 'review-lead']) and exists (select 1 from submissions s where s.id = submission_id));--> statement-breakpoint
CREATE POLICY "may_add" ON "reviews" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (person_id = (select viewer_id()) and standing(submission_id) && array['reviewer']);--> statement-breakpoint
CREATE POLICY "may_read" ON "steps" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((select viewer_id()) is not null);--> statement-breakpoint
CREATE POLICY "may_read" ON "submissions" AS PERMISSIVE FOR SELECT TO "portal_user" USING ((
  members && (select viewer_organisations())::uuid[]
  or (submitted_at is not null and ((select viewer_roles() && array['reviewer', 'review-lead']) or pilots && (select viewer_advises())::text[]))
  or (submitted_at is null and entered_by_id = (select viewer_id()))
  or (state in ('open', 'escalated', 'responded', 'pending-check', 'closed-resolved', 'closed-unresolved') and (
    (audience = 'pilot' and pilots && (select viewer_pilots())::text[])
    or (audience = 'all-pilots' and cardinality((select viewer_pilots())::text[]) > 0)
    or (escalated_at is not null and (select viewer_roles() && array['observer']))
  ))
));--> statement-breakpoint
CREATE POLICY "may_add" ON "submissions" AS PERMISSIVE FOR INSERT TO "portal_user" WITH CHECK (state = 'draft' and reference is null and version = 1 and created_by_id = (select viewer_id()) and (
      (entered_by_id is null and organisation_id = (select viewer_organisation()) and (select viewer_duties() && array['contributor', 'lead']))
      or (entered_by_id = (select viewer_id()) and ((select viewer_acts_as(array['reviewer', 'review-lead'])) or ((select viewer_acts_as(array['adviser'])) and pilot = any((select viewer_advises())::text[]))))
    ));--> statement-breakpoint
CREATE POLICY "may_change" ON "submissions" AS PERMISSIVE FOR UPDATE TO "portal_user" USING ((select viewer_organisation()) = any(members) or (entered_by_id = (select viewer_id()) and (select viewer_organisation()) is null) or (submitted_at is not null and ((select viewer_acts_as(array['reviewer', 'review-lead'])) or ((select viewer_acts_as(array['adviser'])) and pilots && (select viewer_advises())::text[])))) WITH CHECK ((select viewer_organisation()) = any(members) or (entered_by_id = (select viewer_id()) and (select viewer_organisation()) is null) or (submitted_at is not null and ((select viewer_acts_as(array['reviewer', 'review-lead'])) or ((select viewer_acts_as(array['adviser'])) and pilots && (select viewer_advises())::text[]))));