import { wordColumns } from "@/db/field-columns";
import { onlyWhile } from "@/db/functions/fields";
import {
  byRequest,
  columnsChanged,
  definer,
  questionsLack,
  refuse,
  snake,
  textArray,
  trigger,
} from "@/db/functions/words";
import { neededAnswers, neededRows } from "@/lib/project-inputs";
import { livingProjectStates, tellingStates, togetherStates } from "@/lib/projects";

const someIsEmpty = [
  ...neededAnswers.map((field) => `coalesce(it.${snake(field)}::text, '') = ''`),
  ...neededRows.map(
    (part) => `not exists (select 1 from ${part} r where r.submission_id = project)`,
  ),
].join(" or ");

const projectWords = wordColumns("projects");

export const projectFunctions = [
  /** What the rows of a project still lack for a step, beside who takes it; nothing where they lack nothing. */
  definer(
    "project_lacks(project uuid, was text, next text) returns text",
    `
    declare
      it record;
    begin
      select p.*, s.members into it from projects p join submissions s on s.id = p.id where p.id = project;
      if next = any(${textArray(togetherStates)}) and cardinality(it.members) < 2
        then return 'One more organisation must accept its part'; end if;
      if next = 'submitted' and (${someIsEmpty}) then return 'Some answers are still missing'; end if;
      if was = 'paused' and next = 'submitted' and it.started_at is not null
        then return 'It was in delivery'; end if;
      if was = 'paused' and next = 'in-delivery' and it.started_at is null
        then return 'It was not in delivery yet'; end if;${questionsLack("project", "changes-requested")}
      if was = 'in-review' and next in ('endorsed', 'not-endorsed') and not is_reviewed(project)
        then return 'Nobody has reviewed this version'; end if;
      if was = 'change-in-review' and next = 'in-delivery'
          and not scope_decided(project, array['endorsed', 'refused', 'taken-back'])
        then return 'The change of scope is not decided'; end if;
      if next = 'completed' and (it.lessons = '' or exists (select 1 from outcomes o where o.submission_id = project
          and not exists (select 1 from readings r where r.outcome_id = o.id)))
        then return 'A measure has no result, or the lessons are missing'; end if;
      if next = 'completed' and exists (select 1 from conditions c where c.submission_id = project and c.met_on is null)
        then return 'A condition is not met yet'; end if;
      return null;
    end;`,
  ),
  /** For whoever may start it: partners that were in when it was endorsed, and are not now. */
  definer(
    "left_since_endorsed(project uuid) returns jsonb",
    `
    if not 'owner-lead' = any(standing(project)) then return '[]'; end if;
    return coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'leftOn', l.left_on) order by o.name)
      from (select p.organisation_id, max(coalesce(p.leaves_on, p.answered_at::date)) as left_on from partnerships p join submissions s on s.id = p.submission_id
          where s.id = project and p.state = 'left' and p.organisation_id <> all(s.members) and p.answered_at >= (
            select max(e.at) from events e where e.submission_id = project and e.act = 'endorse')
          group by p.organisation_id) l
        join organisations o on o.id = l.organisation_id), '[]');`,
  ),
  /** For officers only: partners are not told who has reviewed what. */
  definer(
    "is_reviewed(submission uuid) returns boolean",
    `
    return exists (select 1 from reviews r where r.submission_id = submission and r.part = 'whole'
      and r.version = submitted_version(submission));`,
  ),
  definer(
    "keep_project_step(project uuid, was text, next text) returns void",
    `
    if was = 'endorsed' and next = 'in-delivery'
      then update projects set started_at = portal_now() where id = project; end if;`,
    "volatile",
  ),
  definer(
    "guard_project() returns trigger",
    `
    declare
      touched text[] := ${columnsChanged};
      mine text[];
      its_state text;
    begin
      if not ${byRequest} or touched <@ array['started_at'] or scope_decided(old.id, array['endorsed'])
        then return new; end if;
      mine := standing(old.id);
      select s.state into its_state from submissions s where s.id = old.id;
      if exists (select 1 from unnest(touched) one where one = any(${textArray(projectWords)})
          and one <> all(unlocked(old.id, 'projects'))
          and not (one = 'starts_on' and its_state = 'endorsed' and 'owner-lead' = any(mine)))
        then ${refuse("These words may not be changed now")}; end if;
      if 'lessons' = any(touched) and not (its_state = 'in-delivery' and 'owner-lead' = any(mine))
        then ${refuse("Only whoever completes it writes the lessons")}; end if;
      return new;
    end;`,
    "volatile",
  ),
  /** What its organisations tell is a change of it, as lists sort by. */
  definer(
    "keep_told() returns trigger",
    `
    update submissions s set updated_at = greatest(s.updated_at, new.at), marks = project_marks(s)
      where s.id = new.submission_id;
    return null;`,
    "volatile",
  ),
  definer(
    "guard_told() returns trigger",
    `
    declare mover text := to_jsonb(new) ->> 'mover_id';
    begin
      if not ${byRequest} then return new; end if;
      if new.version <> old.version + 1 then ${refuse("Somebody else corrected it")}; end if;
      if mover is distinct from to_jsonb(old) ->> 'mover_id' and not exists (
          select 1 from submissions s where s.id = new.submission_id and (mover is null or mover::uuid = any(s.members)))
        then ${refuse("Only an organisation on it can be asked to move")}; end if;
      return new;
    end;`,
    "volatile",
  ),
  /** A plan changes with its draft, or where it was asked about; what happens in delivery is told by its organisations. */
  definer(
    "guard_plan() returns trigger",
    `
    declare
      it record;
      its record;
      touched text[];
      mine text[];
    begin
      if not ${byRequest} then return coalesce(new, old); end if;
      it := coalesce(new, old);
      if scope_decided(it.submission_id, array['endorsed']) then return it; end if;
      if '*' = any(unlocked(it.submission_id, tg_table_name)) then
        if tg_op <> 'DELETE' and to_jsonb(it) ? 'organisation_id' and not exists (select 1 from submissions s
            where s.id = it.submission_id and (to_jsonb(it) ->> 'organisation_id')::uuid = any(s.members))
          then ${refuse("Only an organisation on it can see to this")}; end if;
        return it;
      end if;
      mine := standing(it.submission_id);
      select s.state, s.organisation_id, s.members into its from submissions s where s.id = it.submission_id;
      if tg_op = 'DELETE' or not (its.state = any(${textArray(tellingStates)})
          and mine && array['owner-contributor', 'partner-contributor']
          and viewer_organisation() in (its.organisation_id, (to_jsonb(it) ->> 'organisation_id')::uuid))
        then ${refuse("The plan may not be changed now")}; end if;
      if tg_table_name = 'risks' and (to_jsonb(it) ->> 'organisation_id')::uuid <> all(its.members)
        then ${refuse("Only an organisation on it can see to this")}; end if;
      if tg_op = 'INSERT' then
        if tg_table_name <> 'risks' or new.version <> 1 then ${refuse("The plan may not be changed now")}; end if;
        return it;
      end if;
      touched := ${columnsChanged};
      if not touched <@ (case tg_table_name when 'milestones' then array['done_on', 'version']
            when 'risks' then array['likelihood', 'effect', 'response', 'organisation_id', 'state', 'version']
            else '{}'::text[] end)
          or new.version <> old.version + 1
          or viewer_organisation() not in (its.organisation_id, (to_jsonb(old) ->> 'organisation_id')::uuid)
        then ${refuse("The plan may not be changed now")}; end if;
      return it;
    end;`,
    "volatile",
  ),
];

export const projectTriggers = [
  trigger("projects", "before update", "guard_project"),
  ...["milestones", "outcomes", "risks"].map((table) =>
    trigger(table, "before insert or update or delete", "guard_plan"),
  ),
  trigger("updates", "after insert or update", "keep_told"),
  ...["updates", "readings"].map((table) => trigger(table, "before update", "guard_told")),
  ...(["insert", "update"] as const).map((event) =>
    onlyWhile(
      "holdups",
      event,
      livingProjectStates.map((state) => `project:${state}`),
    ),
  ),
  ...["updates", "readings"].flatMap((table) =>
    (["insert", "update"] as const).map((event) =>
      onlyWhile(
        table,
        event,
        tellingStates.map((state) => `project:${state}`),
      ),
    ),
  ),
];
