import { byRequest, definer, refuse, textArray, trigger } from "@/db/functions/words";
import { acts, actsOfAdministration } from "@/lib/acts";
import { editableStates } from "@/lib/lives";
import { partnershipSteps } from "@/lib/partnerships";
import { proposedSteps } from "@/lib/proposed-organisations";

const stepsOfParts = Object.values(partnershipSteps)
  .map(({ act, readers, to }) => `('${act}', '${readers}', '${to}')`)
  .join(", ");

const stepsOfProposed = Object.values(proposedSteps)
  .map(({ act, to }) => `('${act}', '${to}')`)
  .join(", ");

/** For each thing that a line of history may tell of: whether the teller did it, in this transaction. */
const isTrue: Record<(typeof acts)[string]["of"], string> = {
  draft: `s.written_in = pg_current_xact_id() and s.version = told.version and s.state = any(${textArray(editableStates)})
    and standing(s.id) && array['owner-contributor', 'entered']
    and (told.act = 'changed') = (s.version > 1) and (told.act = 'changed' or told.to_state = 'draft')
    and (told.act <> 'began-on-behalf' or 'entered' = any(standing(s.id)))`,
  target: `told.readers = 'involved' and s.written_in = pg_current_xact_id() and s.version = told.version
    and 'owner-contributor' = any(standing(s.id)) and exists (select 1 from pots p
      where p.submission_id = s.id and written_now(p.xmin))`,
  reserve: `told.readers = 'involved' and s.written_in = pg_current_xact_id() and s.version = told.version
    and 'owner-contributor' = any(standing(s.id)) and exists (select 1 from purses p
      where p.submission_id = s.id and written_now(p.xmin))`,
  term: `told.readers = 'involved' and s.written_in = pg_current_xact_id() and s.version = told.version
    and 'owner-contributor' = any(standing(s.id)) and exists (select 1 from terms t
      where t.submission_id = s.id and written_now(t.xmin))`,
  spending: `told.readers = 'involved' and 'owner-contributor' = any(standing(s.id)) and exists (
    select 1 from spend_lines l where l.id = told.subject_id and l.submission_id = s.id and written_now(l.xmin)
      and told.act = case when l.removed_at is not null then 'removed-spending'
        when l.version = 1 then 'added-spending' else 'changed-spending' end)`,
  saving: `told.readers = 'involved' and 'owner-contributor' = any(standing(s.id)) and exists (
    select 1 from savings g where g.id = told.subject_id and g.submission_id = s.id and written_now(g.xmin)
      and told.act = case when g.removed_at is not null then 'removed-saving'
        when g.version = 1 then 'added-saving' else 'changed-saving' end)`,
  contribution: `told.readers = 'involved' and exists (select 1 from contributions c where c.id = told.subject_id
    and c.submission_id = s.id and c.organisation_id = told.organisation_id and written_now(c.xmin)
    and told.act = case when c.removed_at is not null then 'removed-contribution'
      when c.version = 1 then 'added-contribution' else 'changed-contribution' end)`,
  sheet: `told.readers = 'involved' and told.subject_id is null and exists (select 1 from contributions c
    where c.submission_id = s.id and c.organisation_id = told.organisation_id and c.edited_by_id = told.person_id
      and c.removed_at is null and written_now(c.xmin))`,
  support: `told.readers = 'involved' and told.subject_id is null and exists (select 1 from supports u
    where u.submission_id = s.id and u.organisation_id = told.organisation_id and u.person_id = told.person_id
      and written_now(u.xmin))`,
  signature: `told.readers = 'involved' and exists (select 1 from signatures g where g.id = told.subject_id
    and g.submission_id = s.id and g.person_id = told.person_id and g.organisation_id = told.organisation_id
    and written_now(g.xmin) and told.act = case g.answer when 'signed' then 'signed'
      when 'subject-to' then 'signed-subject-to' else 'declined-to-sign' end)`,
  payment: `told.readers = 'involved' and told.subject_id is null and exists (select 1 from instalments i
    where i.submission_id = s.id and i.by_id = told.person_id and written_now(i.xmin))`,
  receipt: `told.readers = 'involved' and exists (select 1 from receipts r where r.id = told.subject_id
    and r.submission_id = s.id and r.person_id = told.person_id and written_now(r.xmin))`,
  return: `told.readers = 'everyone' and exists (select 1 from returns r where r.id = told.subject_id
    and r.submission_id = s.id and r.person_id = told.person_id and written_now(r.xmin))`,
  account: `told.readers = 'involved' and exists (select 1 from closings c where c.submission_id = s.id
    and c.edited_by_id = told.person_id and c.version > 1 and written_now(c.xmin))`,
  acknowledgement: `told.readers = 'involved' and exists (select 1 from acknowledgements a where a.submission_id = s.id
    and a.organisation_id = told.organisation_id and a.person_id = told.person_id and written_now(a.xmin))`,
  officer: `s.written_in = pg_current_xact_id() and s.version = told.version and told.readers = 'support'
    and s.officer_id is not distinct from told.subject_id and standing(s.id) && array['reviewer', 'adviser']`,
  figures: `s.organisation_id <> told.organisation_id and exists (
    select 1 from effects e where e.submission_id = s.id and e.organisation_id = told.organisation_id
      and e.entered_by_id = told.person_id and written_now(e.xmin))`,
  part: `exists (select 1 from partnerships p where p.id = told.subject_id and p.submission_id = s.id
    and written_now(p.xmin) and ((told.act, told.readers, p.state) = ('invite-partner', 'involved', 'invited') and p.by_id = told.person_id
      or (told.act, told.readers, p.state) in (${stepsOfParts}) and p.answered_by_id = told.person_id))`,
  proposed: `told.readers = 'involved' and exists (select 1 from proposed_organisations p where p.id = told.subject_id
    and p.submission_id = s.id and written_now(p.xmin)
    and ((told.act, p.state) = ('propose-organisation', 'open') and p.by_id = told.person_id
      or (told.act, p.state) in (${stepsOfProposed}) and p.settled_by_id = told.person_id))`,
  words: `told.readers = 'everyone' and exists (select 1 from partnerships p where p.id = told.subject_id
    and p.submission_id = s.id and written_now(p.xmin) and p.state = 'accepted' and p.version > 1
    and 'own-lead' = any(standing_in(p.id)))`,
  leaving: `told.readers = 'everyone' and exists (select 1 from partnerships p where p.id = told.subject_id
    and p.submission_id = s.id and written_now(p.xmin) and p.state = 'accepted'
    and (told.act = 'announce-leave') = (p.leaves_on is not null) and 'own-lead' = any(standing_in(p.id)))`,
  merger: `'review-lead' = any(standing(s.id)) and exists (
    select 1 from barriers b where b.id = told.subject_id and b.merged_into_id = s.id and written_now(b.xmin))`,
  comment: `exists (select 1 from comments c where c.id = told.subject_id and c.submission_id = s.id
    and c.person_id = told.person_id and c.organisation_id is not distinct from told.organisation_id
    and c.readers = told.readers and written_now(c.xmin) and (told.act <> 'edited-comment' or c.edited_at is not null)
    and (told.act = 'deleted-comment') = (c.deleted_at is not null))`,
  answer: `exists (select 1 from comments a join comments c on c.id = a.parent_id where a.id = told.subject_id
    and a.submission_id = s.id and a.readers = told.readers and (told.act = 'answered') = exists (
      select 1 from answers r where r.answer_id = a.id and r.comment_id = c.id and r.person_id = told.person_id and written_now(r.xmin))
    and (told.act = 'answered' or c.person_id = told.person_id or 'owner-contributor' = any(standing(s.id))))`,
  review: `told.readers = 'support' and exists (select 1 from reviews r where r.id = told.subject_id
    and r.submission_id = s.id and r.person_id = told.person_id and written_now(r.xmin))`,
  update: `exists (select 1 from updates u where u.id = told.subject_id and u.submission_id = s.id
    and u.organisation_id = told.organisation_id and written_now(u.xmin)
    and case told.act when 'updated' then u.version = 1 and u.person_id = told.person_id else u.version > 1 end)`,
  reading: `exists (select 1 from readings r where r.id = told.subject_id and r.submission_id = s.id
    and r.organisation_id = told.organisation_id and written_now(r.xmin)
    and (told.act = 'measured') = (r.version = 1))`,
  milestone: `exists (select 1 from milestones m where m.id = told.subject_id and m.submission_id = s.id
    and written_now(m.xmin) and (told.act = 'milestone-done') = (m.done_on is not null)
    and standing(s.id) && array['owner-contributor', 'partner-contributor'])`,
  risk: `exists (select 1 from risks r where r.id = told.subject_id and r.submission_id = s.id
    and written_now(r.xmin) and (told.act = 'risk-added') = (r.version = 1)
    and standing(s.id) && array['owner-contributor', 'partner-contributor'])`,
  condition: `exists (select 1 from conditions c where c.id = told.subject_id and c.submission_id = s.id
    and written_now(c.xmin) and case told.act
      when 'condition-met' then c.met_by_id = told.person_id
      when 'condition-set' then c.version = 1 and 'review-lead' = any(standing(s.id))
      else c.met_on is null and c.version > 1 and 'reviewer' = any(standing(s.id)) end)`,
  practice: `exists (select 1 from practices p where p.submission_id = s.id and written_now(p.xmin)
    and 'owner-lead' = any(standing(s.id)) and (told.act = 'withdrew-practice') = (p.withdrawn_at is not null))`,
  adoption: `exists (select 1 from adoptions a where a.submission_id = told.subject_id
    and s.id in (a.submission_id, a.source_id) and written_now(a.xmin)
    and 'owner-contributor' = any(standing(a.submission_id))
    and told.act = case a.state when 'working' then 'adoption-works' when 'dropped' then 'adoption-dropped'
      else case when s.id = a.source_id then 'adopted-elsewhere' else 'adopted' end end)`,
  holdup: `exists (select 1 from holdups h where h.id = told.subject_id and h.submission_id = s.id
    and written_now(h.xmin) and (told.act = 'freed') = (h.removed_at is not null)
    and 'owner-contributor' = any(standing(s.id)))`,
  alone: "false",
  note: `told.readers = 'support' and exists (select 1 from notes n where n.id = told.subject_id
    and n.submission_id = s.id and n.person_id = told.person_id and written_now(n.xmin))`,
  file: `exists (select 1 from attachments a where a.id = told.subject_id and a.submission_id = s.id and a.comment_id is null
    and a.person_id = told.person_id and a.organisation_id is not distinct from told.organisation_id
    and written_now(a.xmin) and (told.act = 'removed-attachment') = (a.removed_at is not null))`,
};

const actsOf = (wanted: string) =>
  textArray(Object.keys(acts).filter((act) => acts[act]?.of === wanted));
const actsBy = (wanted: string) =>
  textArray(
    Object.keys(actsOfAdministration).filter((act) => actsOfAdministration[act] === wanted),
  );

export const eventFunctions = [
  /** Whether this transaction wrote a row: a row that is seen though its writer has not ended is one's own. */
  definer(
    "written_now(writer xid) returns boolean",
    `
    declare
      mine bigint := pg_current_xact_id()::text::bigint;
      later bigint := (writer::text::bigint - mine) & 4294967295;
    begin
      return later < 2147483648 and pg_xact_status((mine + later)::text::xid8) = 'in progress';
    end;`,
    "volatile",
  ),
  /** Whether what a new line says was done: by whom it says, to what it says, and a step in this transaction. */
  definer(
    "is_true(told events) returns boolean",
    `
    declare s record;
    begin
      if told.submission_id is null then
        return told.act = any(${actsBy("administrator")}) and viewer_acts_as(array['administrator'])
          or told.act = any(${actsBy("inviter")}) and exists (select 1 from invitations i where i.id = told.subject_id
            and (viewer_acts_as(array['administrator']) or (i.role is null
              and i.organisation_id = viewer_organisation() and 'lead' = any(viewer_duties()))))
          or told.act = any(${actsBy("registrar")}) and exists (select 1 from signatories g where g.id = told.subject_id
            and g.organisation_id = told.organisation_id and g.edited_by_id = told.person_id and written_now(g.xmin)
            and told.act = case when g.removed_at is not null then 'removed-signatory'
              when g.version = 1 then 'added-signatory' else 'changed-signatory' end);
      end if;
      select * into s from submissions it where it.id = told.submission_id;
      if exists (select 1 from steps t where t.kind = s.kind and t.step = told.act) then
        return s.written_in = pg_current_xact_id() and s.version = told.version and told.readers = 'everyone'
          and exists (select 1 from steps t where t.kind = s.kind and t.step = told.act
            and t.from_state = s.moved_from and t.to_state = s.state and t.standing = any(standing(s.id))
            and t.from_state = told.from_state and t.to_state = told.to_state)
          and (told.act <> 'start' or coalesce(told.details ->> 'without', '') = coalesce(
            (select string_agg(l ->> 'name', ', ') from jsonb_array_elements(left_since_endorsed(s.id)) l), ''));
      end if;
      if told.act = 'paused-alone' then
        return s.written_in = pg_current_xact_id() and s.version = told.version and s.state = 'paused'
          and told.to_state = 'paused' and told.from_state = s.moved_from and cardinality(s.members) < 2;
      end if;
      if told.act = 'agreed' then
        return s.written_in = pg_current_xact_id() and s.version = told.version and s.state = 'agreed'
          and told.to_state = 'agreed' and told.from_state = s.moved_from and all_signed(s.id);
      end if;
      if told.act = 'reshaped' then
        return s.written_in = pg_current_xact_id() and s.version = told.version and s.state = 'shaping'
          and told.to_state = 'shaping' and told.from_state = s.moved_from and left_now(s.id);
      end if;
      if told.from_state is not null or (told.to_state is not null and not told.act = any(${actsOf("draft")}))
        then return false; end if;
      return ${Object.entries(isTrue)
        .map(([of, truth]) => `(told.act = any(${actsOf(of)}) and ${truth})`)
        .join("\n        or ")};
    end;`,
    "volatile",
  ),
  definer(
    "guard_event() returns trigger",
    `
    if not ${byRequest} then return new; end if;
    new.at := portal_now();
    new.told_at := null;
    if is_true(new) is not true then ${refuse("History tells only what was done")}; end if;
    return new;`,
    "volatile",
  ),
  definer(
    "needs_line() returns trigger",
    `
    if ${byRequest} and not exists (select 1 from events e where e.submission_id = new.id
        and e.at = portal_now() and e.version = new.version)
      then ${refuse("A write leaves a line of history")}; end if;
    return null;`,
    "volatile",
  ),
];

export const eventTriggers = [
  trigger("events", "before insert", "guard_event"),
  // At the end of the transaction, since the line is written after the row.
  `do $$ begin
    create constraint trigger needs_line after update of version on submissions
      deferrable initially deferred for each row execute function needs_line();
  exception when duplicate_object then null; end $$`,
];
