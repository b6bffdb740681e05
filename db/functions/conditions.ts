import { byRequest, definer, refuse, textArray, trigger } from "@/db/functions/words";
import { conditionStates } from "@/lib/projects";

export const conditionFunctions = [
  /** Set by the step that endorses; met by whom it asks or by the lead partner; opened again by a reviewer. */
  definer(
    "guard_condition() returns trigger",
    `
    declare
      its record;
      mine text[];
    begin
      if not ${byRequest} then return new; end if;
      -- A project is not completed while a condition of it is opened again.
      perform 1 from submissions where id = new.submission_id for no key update;
      select s.state, s.moved_from, s.written_in, s.members into its from submissions s where s.id = new.submission_id;
      mine := standing(new.submission_id);
      if tg_op = 'INSERT' then
        if its.written_in <> pg_current_xact_id()
            or not ((its.state, its.moved_from) = ('endorsed', 'in-review')
              or (its.state, its.moved_from) = ('in-delivery', 'change-in-review')
                and scope_decided(new.submission_id, array['endorsed']))
            or not 'review-lead' = any(mine) or new.version <> 1 or new.met_on is not null or new.reopened <> ''
          then ${refuse("A condition is set by the step that endorses")}; end if;
        if new.organisation_id <> all(its.members)
          then ${refuse("Only an organisation on it can meet a condition")}; end if;
        return new;
      end if;
      if its.state <> all(${textArray(conditionStates)}) or new.version <> old.version + 1
        then ${refuse("This condition may not be changed now")}; end if;
      if old.met_on is null and new.met_on is not null and ('owner-contributor' = any(mine)
          or ('partner-contributor' = any(mine) and viewer_organisation() = old.organisation_id)) then
        new.met_by_id := viewer_id();
        new.reopened := '';
        return new;
      end if;
      if old.met_on is not null and new.met_on is null and new.reopened <> '' and 'reviewer' = any(mine) then
        new.met_by_id := null;
        new.how := '';
        return new;
      end if;
      ${refuse("This condition may not be changed so")};
    end;`,
    "volatile",
  ),
];

export const conditionTriggers = [
  trigger("conditions", "before insert or update", "guard_condition"),
];
