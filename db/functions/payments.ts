import { onlyWhile } from "@/db/functions/fields";
import { byRequest, definer, portalToday, refuse, trigger } from "@/db/functions/words";
import { paymentStates, receivingStates } from "@/lib/instalments";

const ofProposal = (states: readonly string[]) => states.map((state) => `proposal:${state}`);

/** Organisations that give something to a pooled budget. */
const givers = (
  submission: string,
) => `array(select distinct c.organisation_id::text from contributions c
  join submissions m on m.id = c.submission_id and c.organisation_id = any(m.members)
  where c.submission_id = ${submission} and c.removed_at is null)`;

export const paymentFunctions = [
  /** What must be there before money moves: as lib/going-live.ts says it. */
  definer(
    "live_lacks(proposal uuid, starts date, arrangement text) returns text",
    `
    begin
      if starts > ${portalToday} then return 'It has not begun yet'; end if;
      if exists (select 1 from contributions c join submissions s on s.id = c.submission_id
          and c.organisation_id = any(s.members)
          where c.submission_id = proposal and c.removed_at is null and c.form = 'cash' and arrangement <> 'aligned'
            and not coalesce(c.passed_on_by_id = any(s.members), false)
            and not exists (select 1 from instalments i where i.contribution_id = c.id and i.removed_at is null))
        then return 'It is not said when a contribution is paid'; end if;
      return null;
    end;`,
  ),
  /** The agreement is a file of the same pooled budget, signed by today. */
  definer(
    "guard_agreement() returns trigger",
    `
    if not ${byRequest} then return new; end if;
    new.created_at := portal_now();
    if new.signed_on > ${portalToday} or new.board = '' or not exists (select 1 from attachments a
        where a.id = new.attachment_id and a.submission_id = new.submission_id and a.comment_id is null
          and a.removed_at is null and a.sha256 = new.sha256)
      then ${refuse("An agreement is a file of it that is signed")}; end if;
    return new;`,
    "volatile",
  ),
  /** Planned is cash that is given to the same pooled budget; what came of a payment keeps it. */
  definer(
    "guard_instalment() returns trigger",
    `
    if tg_op = 'UPDATE' then
      if ${byRequest} and exists (select 1 from receipts r where r.instalment_id = new.id)
        then ${refuse("Something came of this payment already")}; end if;
      new.removed_at := portal_now();
      return new;
    end if;
    if not ${byRequest} then return new; end if;
    new.created_at := portal_now();
    new.removed_at := null;
    if not exists (select 1 from contributions c where c.id = new.contribution_id and c.submission_id = new.submission_id
        and c.form = 'cash' and c.removed_at is null)
      then ${refuse("Only cash that is given to it is paid")}; end if;
    return new;`,
    "volatile",
  ),
  definer(
    "instalments_sum() returns trigger",
    `
    declare planned bigint := (select sum(i.pence) from instalments i
      where i.contribution_id = new.contribution_id and i.removed_at is null);
    begin
      if planned <> (select c.pence from contributions c where c.id = new.contribution_id)
        then ${refuse("Payments sum to what is given")}; end if;
      return null;
    end;`,
    "volatile",
  ),
  /** As lib/receipts.ts: no more goes back than came, and what is odd is explained. */
  definer(
    "guard_receipt() returns trigger",
    `
    declare
      due bigint := (select i.pence from instalments i where i.id = new.instalment_id
        and i.submission_id = new.submission_id and i.removed_at is null);
      came bigint := coalesce((select sum(r.pence) from receipts r where r.instalment_id = new.instalment_id), 0);
    begin
      if not ${byRequest} then return new; end if;
      new.created_at := portal_now();
      if due is null or new.received_on > ${portalToday} or came + new.pence < 0
          or (new.note = '' and (new.pence < 0 or came + new.pence > due))
        then ${refuse("It is not recorded so")}; end if;
      return new;
    end;`,
    "volatile",
  ),
  /** A quarter that has ended, with each line of its year's spending, and no other. */
  definer(
    "guard_return() returns trigger",
    `
    if not ${byRequest} then return new; end if;
    new.created_at := portal_now();
    if make_date(left(new.year, 4)::integer, 4, 1) + make_interval(months => 3 * new.quarter) > ${portalToday}
        or new.words = ''
        or exists (select 1 from jsonb_array_elements(new.lines) l where (l ->> 'spent')::bigint < 0
          or (l ->> 'forecast')::bigint < (l ->> 'spent')::bigint)
        or array(select l ->> 'id' from jsonb_array_elements(new.lines) l order by 1) <> array(select n.id::text
          from spend_lines n where n.submission_id = new.submission_id and n.year = new.year and n.form = 'cash'
            and n.removed_at is null order by 1)
      then ${refuse("It is not reported so")}; end if;
    return new;`,
    "volatile",
  ),
  /** What lies in the fund, in pence: what it began with and what came, without what was spent by the last returns. */
  definer(
    "left_in_fund(submission uuid) returns bigint",
    `
    return coalesce((select p.opening_revenue + p.opening_capital from purses p where p.submission_id = submission), 0)
      + coalesce((select sum(r.pence) from receipts r where r.submission_id = submission), 0)
      - coalesce((select sum((l ->> 'spent')::bigint) from (
          select distinct on (t.year) t.lines from returns t where t.submission_id = submission
            order by t.year, t.quarter desc, t.created_at desc) as last, jsonb_array_elements(last.lines) as l), 0);`,
  ),
  definer(
    "guard_closing() returns trigger",
    `
    if not ${byRequest} then return new; end if;
    if tg_op = 'INSERT' then
      new.version := 1;
      new.created_at := portal_now();
      if new.minute = '' or new.minuted_on > ${portalToday}
          or not array(select jsonb_object_keys(new.parts)) <@ ${givers("new.submission_id")}
          or (select coalesce(sum(value::bigint), 0) from jsonb_each_text(new.parts)) <> left_in_fund(new.submission_id)
        then ${refuse("What is left is not shared so")}; end if;
    elsif new.version <> old.version + 1 then ${refuse("Somebody else changed it")};
    elsif new.paid_on > ${portalToday} or not array(select jsonb_object_keys(new.gained)) <@ array(
        select v.id::text from savings v where v.submission_id = new.submission_id and v.removed_at is null)
      then ${refuse("It is not accounted so")}; end if;
    return new;`,
    "volatile",
  ),
  /** The final account as it is now, by an organisation that gives something. */
  definer(
    "guard_acknowledgement() returns trigger",
    `
    if not ${byRequest} then return new; end if;
    new.created_at := portal_now();
    if not new.organisation_id::text = any(${givers("new.submission_id")}) or not exists (select 1 from closings c
        where c.submission_id = new.submission_id and c.version = new.version and c.paid_on is not null)
      then ${refuse("Only the final account as it is now is acknowledged")}; end if;
    return new;`,
    "volatile",
  ),
  definer(
    "all_acknowledged(submission uuid) returns boolean",
    `
    return exists (select 1 from closings c where c.submission_id = submission and c.paid_on is not null
      and not exists (select 1 from unnest(${givers("submission")}) as giver
        where not exists (select 1 from acknowledgements a where a.submission_id = submission
          and a.version = c.version and a.organisation_id::text = giver)));`,
  ),
];

export const paymentTriggers = [
  trigger("agreements", "before insert", "guard_agreement"),
  trigger("instalments", "before insert or update", "guard_instalment"),
  trigger("receipts", "before insert", "guard_receipt"),
  trigger("returns", "before insert", "guard_return"),
  trigger("closings", "before insert or update", "guard_closing"),
  trigger("acknowledgements", "before insert", "guard_acknowledgement"),
  // At the end of the transaction: the old are taken out and the new come in.
  `do $$ begin
    create constraint trigger instalments_sum after insert or update on instalments
      deferrable initially deferred for each row execute function instalments_sum();
  exception when duplicate_object then null; end $$`,
  onlyWhile("agreements", "insert", ofProposal(["agreed"])),
  ...(["insert", "update"] as const).map((event) =>
    onlyWhile("instalments", event, ofProposal(paymentStates)),
  ),
  onlyWhile("receipts", "insert", ofProposal(receivingStates)),
  onlyWhile("returns", "insert", ofProposal(["live"])),
  onlyWhile("closings", "insert", ofProposal(["live"])),
  onlyWhile("closings", "update", ofProposal(["closing"])),
  onlyWhile("acknowledgements", "insert", ofProposal(["closing"])),
];
