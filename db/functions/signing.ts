import { byRequest, definer, refuse, trigger } from "@/db/functions/words";

export const signingFunctions = [
  /** On the register is whoever has the duty to sign for that organisation, and each line is changed in its turn. */
  definer(
    "guard_signatory() returns trigger",
    `
    if not ${byRequest} then return new; end if;
    if tg_op = 'INSERT' then
      new.version := 1;
      new.created_at := portal_now();
      new.removed_at := null;
      if not exists (select 1 from memberships m where m.person_id = new.person_id and m.ended_at is null
          and m.organisation_id = new.organisation_id and 'signatory' = any(m.duties))
        then ${refuse("Only a colleague with the duty to sign is on the register")}; end if;
    elsif new.version <> old.version + 1 then ${refuse("Somebody else changed it")};
    end if;
    if new.removed_at is not null then new.removed_at := portal_now(); end if;
    return new;`,
    "volatile",
  ),
];

export const signingTriggers = [
  trigger("signatories", "before insert or update", "guard_signatory"),
];
