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
import { editableProposalStates, figureStates } from "@/lib/proposals";

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
    "proposal_lacks(proposal uuid, next text) returns text",
    `
    declare
      it record;
    begin
      select p.*, s.members into it from proposals p join submissions s on s.id = p.id where p.id = proposal;
      if next <> 'shaping' then return null; end if;
      if cardinality(it.members) < 2 then return 'One more organisation must accept its part'; end if;
      if ${someIsEmpty} then return 'Some answers are still missing'; end if;
      if not exists (select 1 from pots o where o.submission_id = proposal and o.target is not null
          and ${coversYear("o.year", "it.starts_on", "it.ends_on")})
        then return 'No target is set'; end if;
      return null;
    end;`,
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
  ...["contributions", "savings", "spend_lines"].map((table) =>
    trigger(table, "after insert or update", "keep_figures"),
  ),
  onlyWhile("supports", "insert", inFigures),
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
