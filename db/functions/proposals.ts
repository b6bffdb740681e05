import { coversYear } from "@/db/covers-year";
import { wordColumns } from "@/db/field-columns";
import { onlyWhile } from "@/db/functions/fields";
import {
  byRequest,
  columnsChanged,
  definer,
  refuse,
  snake,
  textArray,
  trigger,
} from "@/db/functions/words";
import { neededForFigures } from "@/lib/proposal-inputs";
import {
  editableProposalStates,
  figureStates,
  frozenStates,
  sharedProposalStates,
  supportStates,
} from "@/lib/proposals";

const someIsEmpty = neededForFigures
  .map((field) => `coalesce(it.${snake(field)}::text, '') = ''`)
  .join(" or ");

/** A row of money begins at its first version, and each change is the next. */
const isNext = `if tg_op = 'INSERT' then
      new.version := 1;
      new.created_at := portal_now();
      new.removed_at := null;
    elsif new.version <> old.version + 1 then ${refuse("Somebody else changed it")};
    end if;`;

export const proposalFunctions = [
  /** What the rows of a pooled budget still lack for a step; nothing where they lack nothing. */
  definer(
    "proposal_lacks(proposal uuid, was text, next text) returns text",
    `
    declare
      it record;
    begin
      select p.*, s.members, s.version into it from proposals p join submissions s on s.id = p.id
        where p.id = proposal;
      if was = 'in-review' and not is_reviewed(proposal) and next <> 'withdrawn'
        then return 'Nobody has reviewed this version'; end if;
      if next = 'awaiting-sign-off' and not is_finance_reviewed(proposal)
        then return 'Nobody has reviewed its finance'; end if;
      if next = 'awaiting-sign-off' and viewer_reviewed_finance(proposal)
        then return 'Whoever reviewed its finance does not decide'; end if;
      if next = 'in-place' and not exists (select 1 from agreements a where a.submission_id = proposal)
        then return 'No agreement is recorded'; end if;
      if next = 'in-place' and exists (select 1 from contributions c where c.submission_id = proposal
          and c.removed_at is null and c.organisation_id = any(it.members) and c.condition <> ''
          and not exists (select 1 from supports u where u.contribution_id = c.id and u.version = c.version))
        then return 'A contribution depends on something'; end if;
      if next = 'live' then return live_lacks(proposal, it.starts_on, it.arrangement); end if;
      if next = 'closing' and not exists (select 1 from closings c where c.submission_id = proposal)
        then return 'It does not say how it ends'; end if;
      if next = 'closed' and not all_acknowledged(proposal)
        then return 'Somebody has not acknowledged the final account'; end if;
      if next not in ('shaping', 'submitted') then return null; end if;
      if was in ('draft', 'shaping') and cardinality(it.members) < 2
        then return 'One more organisation must accept its part'; end if;
      if ${someIsEmpty} then return 'Some answers are still missing'; end if;
      if not exists (select 1 from pots o where o.submission_id = proposal and o.target is not null
          and ${coversYear("o.year", "it.starts_on", "it.ends_on")})
        then return 'No target is set'; end if;
      if next = 'shaping' then return null; end if;
      if it.assurance = '' or not exists (select 1 from savings v where v.submission_id = proposal and v.removed_at is null)
          or not exists (select 1 from spend_lines l where l.submission_id = proposal and l.removed_at is null)
        then return 'Some answers are still missing'; end if;
      if (select count(distinct c.organisation_id) from contributions c where c.submission_id = proposal
          and c.removed_at is null and c.organisation_id = any(it.members)) < 2
        then return 'Two organisations have to give something'; end if;
      if exists (select 1 from contributions c where c.submission_id = proposal and c.removed_at is null
          and c.organisation_id = any(it.members) and c.condition = '' and not exists (select 1 from supports u
            where u.contribution_id = c.id and u.version = c.version))
        then return 'A contribution is not supported'; end if;
      if not exists (select 1 from frozen_terms f where f.submission_id = proposal and f.version = it.version + 1
          and written_now(f.xmin))
        then return 'Its terms are not kept'; end if;
      return null;
    end;`,
  ),
  /** Whether its terms stand as they were submitted, also for whoever is invited and does not see it. */
  definer(
    "is_frozen(submission uuid) returns boolean",
    `
    return exists (select 1 from submissions s where s.id = submission and s.kind = 'proposal'
      and s.state = any(${textArray([...frozenStates, ...sharedProposalStates])}) and exists (select 1 from partnerships p
        where p.submission_id = s.id and p.organisation_id = any(viewer_organisations())));`,
  ),
  /** Whether all who are on it have bound themselves, for those who are. */
  definer(
    "is_agreed(submission uuid) returns boolean",
    `
    return exists (select 1 from submissions s where s.id = submission and s.kind = 'proposal'
      and is_settled(s.state) and s.members && viewer_organisations());`,
  ),
  /** For officers only, as is_reviewed. */
  definer(
    "is_finance_reviewed(submission uuid) returns boolean",
    `
    return exists (select 1 from reviews r where r.submission_id = submission and r.part = 'finance'
      and r.version = submitted_version(submission));`,
  ),
  definer(
    "viewer_reviewed_finance(submission uuid) returns boolean",
    `
    return exists (select 1 from reviews r where r.submission_id = submission and r.part = 'finance'
      and r.version = submitted_version(submission) and r.person_id = viewer_id());`,
  ),
  /** What is kept is the text that its hash names, of the version that is about to be submitted. */
  definer(
    "guard_frozen_terms() returns trigger",
    `
    if not ${byRequest} then return new; end if;
    new.created_at := portal_now();
    if new.hash <> encode(sha256(convert_to(new.terms, 'UTF8')), 'hex') or not exists (select 1 from submissions s
        where s.id = new.submission_id and s.version + 1 = new.version)
      then ${refuse("Only the terms that are submitted now are kept")}; end if;
    return new;`,
    "volatile",
  ),
  definer(
    "guard_proposal() returns trigger",
    `
    declare touched text[] := ${columnsChanged};
    begin
      if ${byRequest} and exists (select 1 from unnest(touched) one where one = any(${textArray(wordColumns("proposals"))})
          and one <> all(unlocked(old.id, 'proposals')))
        then ${refuse("These words may not be changed now")}; end if;
      return new;
    end;`,
    "volatile",
  ),
  /** Whoever passed it on may have left since. */
  definer(
    "guard_contribution() returns trigger",
    `
    if not ${byRequest} then return new; end if;
    ${isNext}
    if new.passed_on_by_id is distinct from old.passed_on_by_id and new.passed_on_by_id is not null
        and not exists (select 1 from submissions s where s.id = new.submission_id
          and new.passed_on_by_id = any(s.members) and new.passed_on_by_id <> new.organisation_id)
      then ${refuse("Only an organisation on it can pass money on")}; end if;
    if new.removed_at is not null then new.removed_at := portal_now(); end if;
    return new;`,
    "volatile",
  ),
  /** A line of spending is paid by what organisations give to the same pooled budget. */
  definer(
    "guard_spend_line() returns trigger",
    `
    if not ${byRequest} then return new; end if;
    ${isNext}
    if new.paid_by is distinct from old.paid_by and not new.paid_by <@ array(select c.id from contributions c
        where c.submission_id = new.submission_id and c.removed_at is null)
      then ${refuse("Only what is given to it can pay for it")}; end if;
    if new.commissioner_id is distinct from old.commissioner_id and not exists (select 1 from submissions s
        where s.id = new.submission_id and (new.commissioner_id is null or new.commissioner_id = any(s.members)))
      then ${refuse("Only an organisation on it can commission")}; end if;
    if new.removed_at is not null then new.removed_at := portal_now(); end if;
    return new;`,
    "volatile",
  ),
  /** Whoever holds the money, or pays a share of what it costs more, is on it when that is said. */
  definer(
    "guard_terms() returns trigger",
    `
    declare members uuid[];
    begin
      if not ${byRequest} then return new; end if;
      select s.members into members from submissions s where s.id = new.submission_id;
      if new.host_id is distinct from old.host_id and not coalesce(new.host_id = any(members), new.host_id is null)
        then ${refuse("Only an organisation on it can be the host")}; end if;
      if new.fixed is distinct from old.fixed and (jsonb_typeof(new.fixed) <> 'object'
          or not array(select jsonb_object_keys(new.fixed)) <@ members::text[])
        then ${refuse("Only organisations on it can have a share")}; end if;
      return new;
    end;`,
    "volatile",
  ),
  /** What is supported is a row of one's own organisation as it is now, which somebody else wrote. */
  definer(
    "guard_support() returns trigger",
    `
    if not ${byRequest} then return new; end if;
    new.created_at := portal_now();
    if not exists (select 1 from contributions c where c.id = new.contribution_id and c.submission_id = new.submission_id
        and c.organisation_id = new.organisation_id and c.version = new.version and c.removed_at is null
        and c.edited_by_id <> new.person_id)
      then ${refuse("Only a row that somebody else wrote is supported, as it is now")}; end if;
    return new;`,
    "volatile",
  ),
  definer(
    "guard_saving() returns trigger",
    `
    if not ${byRequest} then return new; end if;
    ${isNext}
    if new.removed_at is not null then new.removed_at := portal_now(); end if;
    return new;`,
    "volatile",
  ),
  /** A figure that was entered or changed is a change of its submission, as lists sort by. */
  definer(
    "keep_figures() returns trigger",
    `
    update submissions s set updated_at = greatest(s.updated_at, portal_now()) where s.id = new.submission_id;
    return null;`,
    "volatile",
  ),
];

const inFigures = figureStates.map((state) => `proposal:${state}`);

export const proposalTriggers = [
  trigger("proposals", "before update", "guard_proposal"),
  trigger("contributions", "before insert or update", "guard_contribution"),
  trigger("spend_lines", "before insert or update", "guard_spend_line"),
  trigger("terms", "before insert or update", "guard_terms"),
  trigger("savings", "before insert or update", "guard_saving"),
  trigger("supports", "before insert", "guard_support"),
  trigger("frozen_terms", "before insert", "guard_frozen_terms"),
  ...["contributions", "savings", "spend_lines"].map((table) =>
    trigger(table, "after insert or update", "keep_figures"),
  ),
  onlyWhile(
    "supports",
    "insert",
    supportStates.map((state) => `proposal:${state}`),
  ),
  onlyWhile("frozen_terms", "insert", ["proposal:shaping"]),
  ...(["insert", "update"] as const).flatMap((event) => [
    ...["pots", "purses", "savings", "spend_lines", "terms"].map((table) =>
      onlyWhile(
        table,
        event,
        editableProposalStates.map((state) => `proposal:${state}`),
      ),
    ),
    onlyWhile("contributions", event, inFigures),
  ]),
];
