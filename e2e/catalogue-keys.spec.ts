import { expect, test } from "@playwright/test";
import { client } from "@/db/client";

type Row = Record<string, string>;
const ask = (text: string) => client.unsafe<Row[]>(text);
const names = (rows: Row[]) => rows.map((row) => Object.values(row).join(".")).sort();

// Only shown beside their row, never looked for; and people, bodies and boards are never deleted.
const neverLookedFor = [
  ...["accounts.user_id", "attachments.organisation_id", "attachments.person_id"],
  ...[
    "answers.organisation_id",
    "answers.person_id",
    "barriers.resolved_by_id",
    "barriers.taken_by_id",
    "bodies.organisation_id",
  ],
  ...[
    "comments.organisation_id",
    "comments.person_id",
    "drafts.parent_id",
    "effects.entered_by_id",
  ],
  "conditions.met_by_id",
  ...["contributions.edited_by_id", "contributions.organisation_id"],
  "contributions.passed_on_by_id",
  ...["escalations.board", "escalations.put_by_id", "events.organisation_id", "events.person_id"],
  ...["invitations.invited_by_id", "mentions.person_id", "notes.person_id", "notices.event_id"],
  ...[
    "milestones.organisation_id",
    "notices.submission_id",
    "partnerships.answered_by_id",
    "partnerships.by_id",
  ],
  ...["proposed_organisations.by_id", "proposed_organisations.organisation_id"],
  ...["proposed_organisations.pilot", "proposed_organisations.settled_by_id"],
  "questions.answered_by_id",
  ...[
    "questions.asked_by_id",
    "requests.person_id",
    "readings.organisation_id",
    "responses.recorded_by_id",
    "reviews.person_id",
    "scopes.person_id",
    "risks.organisation_id",
  ],
  ...["sessions.organisation_id", "submissions.created_by_id", "submissions.entered_by_id"],
  ...["savings.beneficiary_id", "savings.edited_by_id"],
  ...["spend_lines.commissioner_id", "spend_lines.edited_by_id", "terms.host_id"],
  ...["acknowledgements.organisation_id", "acknowledgements.person_id", "agreements.attachment_id"],
  ...["agreements.person_id", "closings.edited_by_id", "instalments.by_id"],
  ...["receipts.person_id", "returns.person_id"],
  ...["signatures.organisation_id", "signatures.person_id"],
  ...["signatories.edited_by_id", "signatories.person_id"],
  ...["supports.organisation_id", "supports.person_id", "supports.submission_id"],
  ...["themes.pilot", "updates.mover_id", "updates.organisation_id", "updates.person_id"],
];

// By an index of those rows alone.
const lookedForWhileOpen = ["conditions.organisation_id", "holdups.submission_id"];

test("every foreign key by which rows are found leads an index", async () => {
  const unindexed =
    await ask(`select c.conrelid::regclass::text as tab, a.attname from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace
      and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1]
        and i.indpred is null)`);
  expect(names(unindexed)).toEqual([...neverLookedFor, ...lookedForWhileOpen].toSorted());
});
